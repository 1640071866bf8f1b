namespace GrassrootsDemocracy.Procedures;

/// <summary>The names of the norms on a body itself: how many sit on it, for how long, and who of them.</summary>
/// <remarks>They stand below the rooms because elections and posts ask for the same articles: one article, one name.</remarks>
/// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
public sealed class BodyNorms(Label kind) : KindNorms("election", kind)
{
    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static BodyNorms VillagersCommittee { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static BodyNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for the party branch committee (党支部委员会).</summary>
    public static BodyNorms PartyBranchCommittee { get; } = new(Bodies.PartyBranchCommittee);

    /// <summary>Gets the name for how many members it has (职数).</summary>
    public NormName<CountRange> Size =>
        field ??= Range("seats", "size of the committee", "委员会职数").NotNone();

    /// <summary>Gets the name for the years that a term lasts (任期).</summary>
    public NormName<int> TermYears =>
        field ??= Name<int>("term-years", "years of a term", "每届任期（年）").From(1);

    /// <summary>Gets the name for how many women sit on it at least.</summary>
    public NormName<int> WomenLeast =>
        field ??= AtLeast("offices.women.least", "women at least", "妇女成员至少人数").From(0);

    /// <summary>Gets the name for how many of the nationalities with fewer people (人数较少的民族) sit on it at least, where several live.</summary>
    public NormName<int> MinorityLeast =>
        field ??= AtLeast(
                "offices.minority.least",
                "members of nationalities with fewer people at least",
                "人数较少民族的成员至少人数"
            )
            .From(0);

    /// <summary>Gets the name for which relatives may not sit together (任职回避).</summary>
    public NormName<KinCircle> KeptApart =>
        field ??= Name<KinCircle>(
            "offices.kept-apart",
            KinCircle.WiderIsStricter,
            "relatives who may not sit together",
            "任职回避的亲属"
        );

    /// <summary>Gets the name for how long after the end of a term the next election may still be held (延期换届).</summary>
    public NormName<TimeLimit> Overrun =>
        field ??= Name<TimeLimit>(
            "ending.overrun",
            TimeLimit.ShorterIsStricter,
            "election after the end of the term",
            "延期换届"
        );
}
