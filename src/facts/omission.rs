pub(super) fn judge(_case: &super::Case<'_>, _scenes: &[super::Scene<'_>], _p: &super::Partners, _findings: &mut super::Findings) {}
