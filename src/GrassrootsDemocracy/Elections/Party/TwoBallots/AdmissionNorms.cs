namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The names of the norms by which a branch meeting decides on party members (接收预备党员、预备党员转正).</summary>
/// <param name="kind">The kind, such as <see cref="Undertakings.ProbationaryMember"/>.</param>
public sealed class AdmissionNorms(Label kind) : KindNorms("admission", kind)
{
    /// <summary>Gets the names for taking in a probationary member (接收预备党员).</summary>
    public static AdmissionNorms ProbationaryMember { get; } = new(Undertakings.ProbationaryMember);

    /// <summary>Gets the names for making a probationary member a full one (预备党员转正).</summary>
    public static AdmissionNorms FullMember { get; } = new(Undertakings.FullMember);

    /// <summary>Gets the name for how many voting members must be present.</summary>
    public NormName<TurnoutRule> Turnout =>
        field ??= Attendance("turnout", "voting members present", "到会有表决权党员");

    /// <summary>Gets the name for the share of votes in favour that admits.</summary>
    public NormName<Quota> Approval => field ??= VoteShare("approval", "votes that admit", "通过所需票数");

    /// <summary>
    /// Gets the name for how long before the meeting an absent member's written opinion must be there to count among the
    /// votes; none for "before the meeting".
    /// </summary>
    public NormName<TimeLimit> WrittenOpinions =>
        field ??= Name<TimeLimit>(
            "written-opinions",
            TimeLimit.LongerIsStricter,
            "how long before the meeting a written opinion counts",
            "书面意见计入票数的提前时间"
        );

    /// <summary>Gets the name for whether several people are voted on one by one (逐个表决).</summary>
    public NormName<bool> ItemByItem =>
        field ??= Must("item-by-item", "several people are voted on one by one", "多人时逐个表决");
}
