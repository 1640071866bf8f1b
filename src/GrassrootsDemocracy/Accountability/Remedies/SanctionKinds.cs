namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>What those responsible for a breach are given. A rulebook that names others makes labels of its own.</summary>
public static class SanctionKinds
{
    /// <summary>Gets a censure that is made known (通报批评).</summary>
    public static Label Censure { get; } =
        new("sanction/censure", "a censure that is made known", "通报批评");

    /// <summary>Gets a warning or a demerit for those directly responsible (警告或者记过处分).</summary>
    public static Label WarningOrDemerit { get; } =
        new(
            "sanction/warning-or-demerit",
            "a warning or a demerit for those directly responsible",
            "对直接责任人员给予警告或者记过处分"
        );

    /// <summary>Gets whatever liability the law knows (依法追究责任).</summary>
    public static Label ByLaw { get; } =
        new("sanction/by-law", "what the law has them answer for", "依法追究有关人员的责任");
}
