//! Suggests the name that is probably meant: "did you mean `status`?".

/// Returns the candidate that is nearest to an unknown name; `None` if no candidate is near.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let bound = (name.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= bound && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns `; did you mean `x`?`, or a list of all candidates.
pub(crate) fn did_you_mean<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    if let Some(candidate) = nearest(name, candidates.iter().copied()) {
        return format!("; did you mean `{candidate}`?");
    }
    let mut list = String::new();
    for candidate in candidates {
        list.push_str(if list.is_empty() {
            "; there is `"
        } else {
            "`, `"
        });
        list.push_str(candidate);
    }
    if !list.is_empty() {
        list.push('`');
    }
    list
}

/// Returns the distance of two names. The distance of `http_status` to `status` and of `pub` to `public` is 1.
fn distance(name: &str, candidate: &str) -> usize {
    let is_word = name.contains('_') && name.split('_').any(|word| word == candidate);
    let is_start = name.len() >= 3 && candidate.starts_with(name);
    if is_word || is_start {
        1
    } else {
        edits(name, candidate)
    }
}

/// Returns how many characters have to be added, removed, replaced or swapped with a neighbor.
fn edits(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().collect();
    let right: Vec<char> = right.to_lowercase().chars().collect();
    let mut before = vec![0; right.len() + 1];
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for row in 1..=left.len() {
        let mut current = vec![row; right.len() + 1];
        for column in 1..=right.len() {
            let same = left[row - 1] == right[column - 1];
            let mut fewest = (above[column - 1] + usize::from(!same))
                .min(above[column] + 1)
                .min(current[column - 1] + 1);
            if row > 1
                && column > 1
                && left[row - 1] == right[column - 2]
                && left[row - 2] == right[column - 1]
            {
                fewest = fewest.min(before[column - 2] + 1);
            }
            current[column] = fewest;
        }
        before = above;
        above = current;
    }
    above[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_nearest_name() {
        let names = ["code", "status", "message", "limit", "url"];
        for (name, expected) in [
            ("statuss", Some("status")),
            ("mesage", Some("message")),
            ("Limit", Some("limit")),
            ("ulr", Some("url")),
            ("x", None),
            ("retry_after", None),
            ("http_status", Some("status")),
            ("mess", Some("message")),
        ] {
            assert_eq!(nearest(name, names), expected, "{name}");
        }
    }
}
