namespace GrassrootsDemocracy.Norms;

// How a requirement is put, and so which words say it.
internal enum MeasureForm
{
    Open,
    Left,
    Quota,
    Limits,
    OddLimits,
    Awaiting,
    MissingFact,
    Stated,
    NothingAsked,
    InCases,
}
