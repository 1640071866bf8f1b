namespace GrassrootsDemocracy.Liaison;

/// <summary>What the rules make of a network.</summary>
/// <remarks>Two are equal when rules, network and days are.</remarks>
public sealed record LiaisonOutcome : Outcome<LiaisonRules>
{
    private readonly List<(Label Role, NormOrOpen<Cadence> Term, ValueList<DutySpan> Spans)> _duties;

    internal LiaisonOutcome(LiaisonRules rules, ContactPeriod period)
        : base(rules)
    {
        Period = period;
        Links = [.. rules.Links.Select(link => link.Check(period))];
        _duties =
        [
            .. rules
                .Terms()
                .Select(duty =>
                    (duty.Role, duty.Term, new ValueList<DutySpan>([.. Spans(duty.Role, duty.Term)]))
                ),
        ];
    }

    /// <summary>Gets the network.</summary>
    public LiaisonNetwork Network => Period.Network;

    /// <summary>Gets the days.</summary>
    public ContactPeriod Period { get; }

    /// <summary>Gets the outcome for each kind of link, in the order of the rules.</summary>
    public ValueList<LinkOutcome> Links { get; }

    /// <summary>Gets the periods in which groups and councils had to be active: role by role, how often, before which event and on which days, the earliest first.</summary>
    public ValueList<DutySpan> Activities => [.. _duties.SelectMany(duty => duty.Spans)];

    /// <summary>Gets the ledger: every requirement, met or not, kind by kind, then the activities.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Period,
            [.. Links.SelectMany(link => new LinkLedger(link).Lines()), .. _duties.SelectMany(Lines)]
        );

    /// <inheritdoc/>
    public bool Equals(LiaisonOutcome? other) =>
        other is not null && Rules == other.Rules && Period == other.Period;

    /// <inheritdoc/>
    public override int GetHashCode() => Period.GetHashCode();

    private IEnumerable<Finding> Lines((Label Role, NormOrOpen<Cadence> Term, ValueList<DutySpan> Spans) duty)
    {
        var (role, term, spans) = duty;
        if (spans.Count == 0)
        {
            var days = Network.Of(role).Sum(group => (long)DaysOf(group).Count());
            yield return new(
                LiaisonFindings.Activity,
                term.IsOpen
                    ? term.Unfilled(days)
                    : Measure.MissingFact(new("on which days it was due", "应当开展活动的日期"), days),
                term.Source,
                Sentence.Of(new("{0}, days of activity", "{0}，活动日数"), role)
            );
        }

        foreach (var span in spans)
        {
            yield return span.Line(
                LiaisonFindings.Activity,
                new("{0}, {1} to {2}, active often enough", "{0}，{1}至{2}，活动次数足够者"),
                new(
                    "{0}, {1} to {2} (for {3} a part of it only), active often enough",
                    "{0}，{1}至{2}（其中{3}个仅部分时间适用），活动次数足够者"
                ),
                new(
                    "{0}, {1} to {2} (not over yet), active often enough",
                    "{0}，{1}至{2}（尚未结束），活动次数足够者"
                ),
                term.Source
            );
        }
    }

    private IEnumerable<LocalDate> DaysOf(int group) =>
        Network.ActivitiesOf(group).Where(day => day >= Period.From && day <= Period.AsOf);

    private List<DutySpan> Spans(Label role, NormOrOpen<Cadence> term)
    {
        if (term.Norm is not { Value: var cadence })
        {
            return [];
        }

        var groups = Network.Of(role);
        if (cadence.Alignment == CadenceAlignment.Rolling)
        {
            var whole = new DutySpan(role, Period.From, Period.AsOf, isOver: true);
            foreach (var group in groups)
            {
                whole.AddRolling(group, responsible: null, Of(group));
            }

            return [whole];
        }

        var spans = cadence
            .Check(Period.Log, Period.AsOf)
            .Spans.Select(span => new DutySpan(role, span.FirstDay, span.LastDay, span.IsOver)
            {
                Missing = span.IsOpen ? new CalendarCover(Period.WorkingDays) : null,
            })
            .ToList();
        foreach (var group in groups)
        {
            // Where nobody can say which days count, it is due for nobody yet.
            foreach (var (span, judged) in spans.Zip(Of(group).Spans).Where(pair => !pair.Second.IsOpen))
            {
                span.Add(group, responsible: null, judged.Actual, judged.Needed, !judged.IsCut);
            }
        }

        return spans;

        CadenceOutcome Of(int group) =>
            cadence.Check(Period.Log with { Days = Network.ActivitiesOf(group) }, Period.AsOf);
    }
}
