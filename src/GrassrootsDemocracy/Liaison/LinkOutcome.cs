namespace GrassrootsDemocracy.Liaison;

/// <summary>What the rules make of one kind of link.</summary>
/// <remarks>Numbers are computed when they are first asked for. Two are equal when rules, network and days are.</remarks>
public sealed record LinkOutcome : Outcome<LinkRules>
{
    private readonly ContactJudge _judge;
    private List<DutySpan>? _contacts;

    internal LinkOutcome(LinkRules rules, ContactPeriod period)
        : base(rules)
    {
        View = period.Network.AsOf(period.AsOf);
        Period = period;
        var degrees = View.DegreesOf(rules.Kind);
        Coverage = new(period.Network, rules.Kind, degrees);
        Load = new(rules.Kind, degrees);
        _judge = new(View, rules, period);
    }

    /// <summary>Gets the network as it is on the last day.</summary>
    public NetworkView View { get; }

    /// <summary>Gets the days.</summary>
    public ContactPeriod Period { get; }

    /// <summary>Gets whom the links reach.</summary>
    public Coverage Coverage { get; }

    /// <summary>Gets how they are spread.</summary>
    public Load Load { get; }

    /// <summary>Gets those who are responsible for too few or too many, in ascending order of their numbers.</summary>
    public ValueList<Shortfall> Each => Outside(Rules.Each.Norm?.Value, Load.People(), Load.LinksOf);

    /// <summary>Gets those for whom too few or too many are responsible, in ascending order of their numbers.</summary>
    public ValueList<Shortfall> LinkedBy =>
        Outside(Rules.LinkedBy.Norm?.Value, Coverage.People(), Coverage.LinksOf);

    /// <summary>
    /// Gets those whom somebody of another unit is linked to, in ascending order of their numbers; empty when no norm asks
    /// for the same unit. A link of which the unit of one side is not known is not among them.
    /// </summary>
    public ValueList<int> FromOtherUnits =>
        Rules.WithinUnit.Norm is { Value: true }
            ? [.. new LinkUnits(View, Rules.Kind).Outside.Distinct().Order()]
            : [];

    /// <summary>Gets the periods in which contact was due, the earliest first; empty when no norm says how often.</summary>
    public ValueList<DutySpan> Contacts => [.. _contacts ??= _judge.Spans()];

    /// <summary>Gets those whose last contact lies further back than it should; empty when no norm says so.</summary>
    public ValueList<ContactWait> BeyondIdeal => [.. Waits(Rules.IdealInterval).Waits];

    /// <summary>Gets those whose last contact lies further back than it may; empty when no norm says so.</summary>
    public ValueList<ContactWait> BeyondMost => [.. Waits(Rules.MostInterval).Waits];

    /// <summary>
    /// Gets what is credited to each who made or tried a contact in the days of the check while responsible, in ascending
    /// order of their numbers; every way of contact counts here.
    /// </summary>
    public ValueList<Credit> Credits => [.. _judge.Credits().Credits];

    /// <summary>Gets how many contacts in those days were made by somebody who was not responsible on the day.</summary>
    public int MadeByOthers => _judge.Others().Others;

    /// <summary>Gets the ledger of this kind of link.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Period, new LinkLedger(this).Lines());

    internal ContactJudge Judge => _judge;

    /// <inheritdoc/>
    public bool Equals(LinkOutcome? other) =>
        other is not null && Rules == other.Rules && Period == other.Period;

    /// <inheritdoc/>
    public override int GetHashCode() => Period.GetHashCode();

    internal (int All, int Unknown, List<ContactWait> Waits) Waits(NormOrOpen<ContactInterval> limit) =>
        limit.Norm is { Value: var most } ? _judge.Waits(most) : (0, 0, []);

    private static ValueList<Shortfall> Outside(
        CountRange? range,
        IEnumerable<int> people,
        Func<int, int> linksOf
    ) =>
        range is { } norm
            ?
            [
                .. people
                    .Where(person => !norm.Contains(linksOf(person)))
                    .Select(person => new Shortfall(person, Limits(linksOf(person), norm))),
            ]
            : [];

    // "At least five" has no other end to be read out.
    private static Measure Limits(int actual, CountRange range) =>
        range is { Most: long.MaxValue, IsOddOnly: false }
            ? Measure.AtLeast(actual, range.Least)
            : Measure.Within(actual, range);
}
