namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>The steps of an appraisal. A rulebook that has others makes labels of its own.</summary>
public static class AppraisalSteps
{
    /// <summary>Gets what each says of himself (个人自评).</summary>
    public static Label Self { get; } = new("appraisal-step/self", "what each says of himself", "个人自评");

    /// <summary>Gets what they say of each other (互评).</summary>
    public static Label Peers { get; } = new("appraisal-step/peers", "what they say of each other", "互评");

    /// <summary>Gets the democratic test by graded ballots (民主测评).</summary>
    public static Label Test { get; } = new("appraisal-step/test", "the democratic test", "民主测评");
}
