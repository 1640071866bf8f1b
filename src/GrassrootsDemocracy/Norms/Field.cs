namespace GrassrootsDemocracy.Norms;

// What a ledger line can be asked to fill in.
internal enum Field
{
    None,
    Verdict,
    Says,
    Requirement,
    Margin,
    Source,
    Subject,
    Actual,
    Days,
    Whole,
    Base,
    Share,
    Needed,
    Threshold,
    Short,
    Spare,
}
