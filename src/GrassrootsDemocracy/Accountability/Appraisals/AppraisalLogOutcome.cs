namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>The appraisals of a body over a time, as they stand on a day.</summary>
public sealed record AppraisalLogOutcome : Outcome<AppraisalRules>
{
    internal AppraisalLogOutcome(AppraisalRules rules, AppraisalLog facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
    }

    /// <summary>Gets the facts.</summary>
    public AppraisalLog Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the first that is due by how often appraisals are held; <see langword="null"/> when no norm says how often, or nothing is due.</summary>
    public CadenceSpan? NextDue => Checked(Surely).Select(one => one.NextDue).MinBy(span => span?.LastDay);

    /// <summary>Gets the periods that are over without an appraisal of everybody or of one who is named, of each its own, the longest overdue first.</summary>
    public ValueList<CadenceSpan> Overdue => InOrder(Checked(Possibly).SelectMany(one => one.Overdue));

    /// <summary>Gets the periods in which appraisals were held often enough, for everybody and each who is named its own, the earliest first.</summary>
    public ValueList<CadenceSpan> Done => InOrder(Checked(Surely).SelectMany(one => one.Done));

    /// <summary>Gets the requests that were made by the day, as they stand, in the order of their days.</summary>
    public ValueList<AppraisalRequestState> Requests => [.. Judges().Select(judge => judge.State)];

    /// <summary>Gets the ledger: how often, how far apart, and each request.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [.. Subjects.Select(Every), .. Apart(), .. Judges().SelectMany(judge => judge.Lines())]
        );

    private IEnumerable<CadenceOutcome> Checked(Func<string?, CadenceLog> log) =>
        Rules.Every.Norm is { Value: var every }
            ? Subjects.Select(subject => every.Check(log(subject), On))
            : [];

    private static ValueList<CadenceSpan> InOrder(IEnumerable<CadenceSpan> spans) =>
        [.. spans.OrderBy(span => span.LastDay).ThenBy(span => span.FirstDay)];

    // Everybody, unless all of them are named; and each who is named, for whom one of everybody counts too.
    private string?[] Subjects =>
        [
            .. Facts.Everybody is null ? (string?[])[null] : [],
            .. Facts
                .Held.Where(held => held.Day <= On)
                .SelectMany(held => held.Persons)
                .Concat(Facts.Everybody ?? [])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    // Those who were named may be everybody who must be appraised.
    private Finding Every(string? subject) =>
        subject is null
            ? Regularity.Line(
                AppraisalFindings.Every,
                Rules.Every,
                Surely(subject),
                Possibly(subject),
                new("whether anybody else must be appraised", "是否另有应当评议的对象"),
                On
            )
            : Regularity.Line(AppraisalFindings.Every, Rules.Every, Surely(subject), On, subject);

    private CadenceLog Surely(string? subject) => LogOf(held => held.IsOf(subject));

    private CadenceLog Possibly(string? subject) => LogOf(held => subject is null || held.IsOf(subject));

    private CadenceLog LogOf(Func<HeldAppraisal, bool> counts) =>
        new()
        {
            From = Facts.From,
            Until = Facts.Until,
            Days = [.. Facts.Held.Where(counts).Select(held => held.Day)],
            WorkingDays = Facts.Calendar,
        };

    private IEnumerable<AppraisalRequestJudge> Judges()
    {
        var (rules, facts, on) = (Rules, Facts, On);
        return facts
            .Requests.Where(request => request.Day <= on)
            .OrderBy(request => request.Day)
            .ThenBy(request => request.Reference, StringComparer.Ordinal)
            .Select(request => new AppraisalRequestJudge(rules, facts, request, on));
    }

    // Each appraisal against the last one before it of the same persons.
    private IEnumerable<Finding> Apart()
    {
        var held = Facts.Held.Where(one => one.Day <= On).ToList();
        string?[] subjects =
        [
            null,
            .. held.SelectMany(one => one.Persons)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        foreach (var subject in subjects)
        {
            var days = held.Where(one => one.IsOf(subject)).OrderBy(one => one.Day).ToList();
            foreach (var (last, next) in days.Zip(days.Skip(1)))
            {
                // Two of everybody are said once, not of each person again.
                if (subject is not null && last.Persons.Count == 0 && next.Persons.Count == 0)
                {
                    continue;
                }

                var (from, calendar) = (last.Day, Facts.Calendar);
                yield return new(
                    AppraisalFindings.Apart,
                    Rules.Apart.Measure(
                        limit => AppraisalTimes.Apart(from, next.Day, limit, calendar).Measure,
                        Period.DaysBetween(from, next.Day)
                    ),
                    Rules.Apart.Source,
                    subject is null
                        ? Sentence.Of(new("{0} and {1}", "{0}与{1}"), last.Day, next.Day)
                        : Sentence.Of(new("{0}, {1} and {2}", "{0}，{1}与{2}"), subject, last.Day, next.Day)
                );
            }
        }
    }
}
