namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>Who acts for a head whom nobody elected, as the rules have it.</summary>
/// <param name="Rule">The rule that applies: the first for whose office there is a holder.</param>
/// <param name="Names">
/// The names: one who acts; several with equally many votes, of whom somebody must choose; none when a body chooses among all.
/// </param>
public sealed record Acting(ActingHead Rule, ValueList<string> Names)
{
    /// <summary>Gets the rule that applies.</summary>
    public ActingHead Rule { get; } = Guard.Against.Null(Rule);

    /// <summary>Gets the names.</summary>
    public ValueList<string> Names { get; } = Guard.Against.NotNames(Names, nameof(Names));

    // The rule for the result of an election; nobody acts while somebody is in office or may yet be.
    internal static Acting? Of(OfficeOutcome outcome)
    {
        if (
            outcome.Offices.Count == 0
            || outcome.Rules.Acting.Norm is not { Value: var rules }
            || outcome.Offices[0].Holders.Count > 0
            || outcome.Offices[0].Status is ElectionStatus.Tied or ElectionStatus.Undetermined
        )
        {
            return null;
        }

        var rule = rules.FirstOrDefault(head =>
            head.Office is null || outcome.Of(head.Office) is { Holders.Count: > 0 } or { Open.Count: > 0 }
        );
        var result = rule?.Office is { } office ? outcome.Of(office) : null;

        // While it is open who holds the office, nobody is named by it.
        if (rule is null || result is { Open.Count: > 0 })
        {
            return null;
        }

        var holders = result?.Holders ?? [];
        var most = rule.IsByVotes && holders.Count > 0 ? holders.Max(holder => holder.Votes) : 0;
        return new(rule, [.. holders.Where(holder => holder.Votes >= most).Select(holder => holder.Name)]);
    }
}
