using System.Collections.Concurrent;

namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>
/// The names of the norms on audits of economic responsibility (经济责任审计): of whom, on which occasions, of what, by when it is
/// published, and what may be said against it.
/// </summary>
/// <remarks>What holds on one occasion only is stated under <see cref="For"/>.</remarks>
/// <param name="kind">The body whose members are audited.</param>
public sealed class AuditNorms(Label kind) : KindNorms("accountability", kind, "audit")
{
    private readonly ConcurrentDictionary<string, AuditNorms> _occasions = new(StringComparer.Ordinal);

    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static AuditNorms VillagersCommittee { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static AuditNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for the heads of the villagers' groups (村民小组).</summary>
    public static AuditNorms VillagersGroup { get; } = new(Bodies.VillagersGroupMeeting);

    /// <summary>Gets the occasion that the names are for; <see langword="null"/> when they are for all alike.</summary>
    public Label? Occasion { get; private init; }

    /// <summary>Gets the name for the occasions on which there is an audit, all of them.</summary>
    public NormName<ValueList<Label>> Occasions =>
        field ??= AllOf("occasions", "occasions of an audit", "审计的情形");

    /// <summary>Gets the name for who is audited, all of them.</summary>
    public NormName<ValueList<Label>> Audited => field ??= AllOf("audited", "who is audited", "审计对象");

    /// <summary>Gets the name for who organises the audit, any of which may (组织审计).</summary>
    public NormName<ValueList<Label>> By => field ??= AnyOf("by", "who organises the audit", "审计的组织");

    /// <summary>Gets the name for what is audited, all of it (审计事项).</summary>
    public NormName<ValueList<Label>> Items => field ??= AllOf("items", "what is audited", "审计事项");

    /// <summary>Gets the name for who can ask for further items, any way being enough.</summary>
    public NormName<ValueList<PetitionRoute>> ItemRequest =>
        field ??= Name(
            "item-request",
            PetitionRoute.Order,
            "who can ask for further items",
            "要求审计其他事项"
        );

    /// <summary>Gets the name for who can ask for an audit, any way being enough.</summary>
    public NormName<ValueList<PetitionRoute>> Request =>
        field ??= Name("request", PetitionRoute.Order, "who can ask for an audit", "要求审计");

    /// <summary>Gets the name for how soon after its occasion the audit is held.</summary>
    public NormName<TimeLimit> HeldWithin =>
        field ??= Name<TimeLimit>(
            "held-within",
            TimeLimit.ShorterIsStricter,
            "time for holding the audit",
            "开展审计的期限"
        );

    /// <summary>Gets the name for whether the result is published.</summary>
    public NormName<bool> Published => field ??= Must("published", "the result is published", "审计结果公布");

    /// <summary>Gets the name for how soon after the occasion it is.</summary>
    public NormName<TimeLimit> PublishedWithin =>
        field ??= Name<TimeLimit>(
            "published-within",
            TimeLimit.ShorterIsStricter,
            "time for publishing the result",
            "审计结果公布期限"
        );

    /// <summary>Gets the name for whether it is published before the next election (下一届选举之前).</summary>
    public NormName<bool> BeforeElection =>
        field ??= Must("before-election", "published before the next election", "下一届选举之前公布");

    /// <summary>Gets the name for how long before the next election committee is chosen it is published.</summary>
    public NormName<TimeLimit> BeforeCommittee =>
        field ??= Name<TimeLimit>(
            "before-committee",
            TimeLimit.LongerIsStricter,
            "published before the next election committee is chosen",
            "下一届选举委员会推选产生前公布"
        );

    /// <summary>Gets the name for whether nobody is released from economic responsibility before an audit (解除经济责任).</summary>
    public NormName<bool> NoReleaseBefore =>
        field ??= Must("no-release-before", "nobody is released before an audit", "未经审计不得解除经济责任");

    /// <summary>Gets the name for how soon after the publication one may object.</summary>
    public NormName<TimeLimit> ObjectionWithin =>
        field ??= Name<TimeLimit>(
            "objection-within",
            TimeLimit.ShorterIsStricter,
            "time for objecting to the result",
            "对审计结果提出异议的期限"
        );

    /// <summary>Gets the name for to whom one objects, any of which will do.</summary>
    public NormName<ValueList<Label>> ObjectionTo =>
        field ??= AnyOf("objection-to", "to whom one objects", "审计异议的受理");

    /// <summary>Gets the name for whether the auditor explains the result to whoever objects (作出说明).</summary>
    public NormName<bool> Explained =>
        field ??= Must("explained", "the auditor explains the result", "审计单位作出说明");

    /// <summary>Gets the name for how soon the auditor does.</summary>
    public NormName<TimeLimit> ExplainedWithin =>
        field ??= Name<TimeLimit>(
            "explained-within",
            TimeLimit.ShorterIsStricter,
            "time for explaining the result",
            "审计说明的期限"
        );

    /// <summary>Gets the name for who can ask for a review after the explanation, any way being enough (申请复查).</summary>
    public NormName<ValueList<PetitionRoute>> Review =>
        field ??= Name("review", PetitionRoute.Order, "who can ask for a review", "申请复查");

    /// <summary>Finds the names for one occasion, under which those for all occasions hold unless one is stated for this.</summary>
    /// <param name="occasion">The occasion, such as <see cref="AuditOccasions.LeftEarly"/>.</param>
    /// <returns>The names.</returns>
    /// <exception cref="InvalidOperationException">These names are for one occasion already.</exception>
    public AuditNorms For(Label occasion)
    {
        Guard.Against.Null(occasion);
        return Occasion is null
            ? _occasions.GetOrAdd(
                occasion.Id,
                _ => new(Kind) { Occasion = occasion, Part = (occasion.Key, occasion) }
            )
            : throw new InvalidOperationException(
                $"These names are for {Occasion} already: ask those of the body for {occasion}."
            );
    }
}
