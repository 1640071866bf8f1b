namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>The names of the norms of a one-step election, in which voters write the names of those they choose (一步法、海选).</summary>
public sealed class OneStepNorms : KindNorms
{
    internal OneStepNorms(Label kind)
        : base("election", kind, "one-step") { }

    /// <summary>Gets the name for whether an election without printed candidates may be held.</summary>
    public NormName<bool> Allowed =>
        field ??= Name<bool>("allowed", "election without printed candidates", "无候选人的一步法选举");

    /// <summary>Gets the name for what a person named twice on one ballot means.</summary>
    public NormName<RepeatedName> RepeatedName =>
        field ??= Name<RepeatedName>(
            "repeated-name",
            "a ballot that names one person twice",
            "选票重复填写同一人"
        );

    /// <summary>Gets the name for what a name that is nobody eligible does to its ballot.</summary>
    public NormName<UnclearName> UnclearName =>
        field ??= Name<UnclearName>(
            "unclear-name",
            "a name that is nobody eligible",
            "填写的姓名不是可选人员"
        );

    /// <summary>Gets the name for what too many names for one of several offices do to the ballot.</summary>
    public NormName<OverMarkedOffice> OverMarkedOffice =>
        field ??= Name<OverMarkedOffice>(
            "over-marked-office",
            "too many names for one of several offices",
            "某一职务所填人数过多"
        );

    /// <summary>
    /// Gets the name for the share of votes that elects at once at a nomination; silent where a nomination elects nobody.
    /// </summary>
    public NormName<Quota> NominationMajority =>
        field ??= VoteShare(
            "nomination-majority",
            "votes that elect at a nomination",
            "提名时直接当选所需票数"
        );
}
