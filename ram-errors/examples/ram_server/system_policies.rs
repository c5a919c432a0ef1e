//! Some of the policies of every account: more than can be attached to one user.

use serde_json::json;

use crate::account::{Policy, PolicyKey, PolicyType};

/// The name of a policy, and the action that it allows.
const POLICIES: &[(&str, &str)] = &[
    ("AdministratorAccess", "*"),
    ("AliyunACMFullAccess", "acms:*"),
    ("AliyunActionTrailFullAccess", "actiontrail:*"),
    ("AliyunBSSFullAccess", "bss:*"),
    ("AliyunCDNFullAccess", "cdn:*"),
    ("AliyunCSFullAccess", "cs:*"),
    ("AliyunCloudMonitorFullAccess", "cms:*"),
    ("AliyunDNSFullAccess", "alidns:*"),
    ("AliyunECSFullAccess", "ecs:*"),
    ("AliyunESSFullAccess", "ess:*"),
    ("AliyunEIPFullAccess", "vpc:*EipAddress*"),
    ("AliyunFCFullAccess", "fc:*"),
    ("AliyunKMSFullAccess", "kms:*"),
    ("AliyunKvstoreFullAccess", "kvstore:*"),
    ("AliyunLogFullAccess", "log:*"),
    ("AliyunMongoDBFullAccess", "dds:*"),
    ("AliyunNASFullAccess", "nas:*"),
    ("AliyunOSSFullAccess", "oss:*"),
    ("AliyunOTSFullAccess", "ots:*"),
    ("AliyunRAMFullAccess", "ram:*"),
    ("AliyunRDSFullAccess", "rds:*"),
    ("AliyunSLBFullAccess", "slb:*"),
    ("AliyunSTSAssumeRoleAccess", "sts:AssumeRole"),
    ("AliyunVPCFullAccess", "vpc:*"),
];

pub(crate) fn all() -> impl Iterator<Item = (PolicyKey, Policy)> {
    POLICIES.iter().map(|(name, action)| {
        let document = json!({
            "Version": "1",
            "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}],
        });
        let key = PolicyKey {
            kind: PolicyType::System,
            name: (*name).to_owned(),
        };
        (key, Policy::new("", &document.to_string()))
    })
}
