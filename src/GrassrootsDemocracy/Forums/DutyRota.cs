namespace GrassrootsDemocracy.Forums;

/// <summary>A rota: who is on duty on which day and who leads, and how even it is.</summary>
/// <remarks>
/// While nobody is away, nobody is on duty more than once more often than another, nor twice running where there are two or
/// more. Whoever joins later starts level with whoever had fewest turns. Who leads and who is led take turns apart from each
/// other; while it is not known who may lead, nobody does.
/// </remarks>
public sealed record DutyRota : Outcome<ForumRules>
{
    private readonly TurnSum _led;
    private readonly TurnSum _leading;

    internal DutyRota(ForumRules rules, DutyTask task)
        : base(rules)
    {
        Facts = task;
        var leaders = rules.LedBy.Norm?.Value ?? [];
        var people = task.People.ToLookup(one => one.Role is { } role && leaders.Contains(role));
        var earlier = task
            .Earlier.Where(turn => turn.Day < task.First)
            .OrderBy(turn => turn.Day)
            .ThenBy(turn => turn.Person, StringComparer.Ordinal)
            .ThenBy(turn => turn.Leader, StringComparer.Ordinal)
            .ToList();
        var led = new Turns(people[false], earlier.Select(turn => (turn.Day, turn.Person)));
        var leading = new Turns(people[true], earlier.Select(turn => (turn.Day, turn.Leader)));
        var away = task.People.ToDictionary(
            one => one.Id,
            one => one.Away.ToHashSet(),
            StringComparer.Ordinal
        );
        Turns =
        [
            .. Days()
                .Select(day => new DutyTurn
                {
                    Day = day,
                    Person = led.Next(day, id => !away[id].Contains(day)),
                    Leader = leading.Next(day, id => !away[id].Contains(day)),
                }),
        ];
        (_led, _leading) = (led.Sum, leading.Sum);
    }

    /// <summary>Gets the facts.</summary>
    public DutyTask Facts { get; }

    /// <summary>Gets the turns, day by day; empty where no days are known.</summary>
    public ValueList<DutyTurn> Turns { get; }

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, Lines());

    private IEnumerable<Finding?> Lines() =>
        [
            Manned(),
            .. TurnLines.Of(Rules, _led, ForumWords.OnDuty, open: null),
            .. Rules.LedBy.Norm is null ? [] : TurnLines.Of(Rules, _leading, ForumWords.Leading, open: null),
        ];

    // Every day has somebody, and somebody who leads where the rulebook says who may.
    private Finding? Manned()
    {
        var empty = Turns.Count(turn =>
            turn.Person is null || (Rules.LedBy.Norm is not null && turn.Leader is null)
        );
        var missing =
            empty > 0 ? null
            : Missing is { } days ? days
            : Rules.LedBy.State == TermState.InCases && Turns.Count > 0 ? CommonWords.WhetherSo
            : null;
        return new(
            ForumFindings.Manned,
            missing is { } fact ? Measure.MissingFact(fact, empty) : Measure.AtMost(empty, 0),
            Rules.InTurn.Source ?? Rules.LedBy.Source
        );
    }

    // What is not known while there may be days that have no turn: which they are, or which of them are worked.
    private IReadable? Missing =>
        Facts.Days is not null ? null
        : !NamesDays ? new Words("on which days it is held", "举办日期")
        : Spans().Any(span => span.IsOpen) ? new CalendarCover(Facts.Calendar)
        : null;

    private bool NamesDays =>
        Rules.Every.Norm is { Value.Form: not (CadenceForm.PerPeriod or CadenceForm.BeforeEvent) };

    // The days that the rulebook names, or the place: a cadence of so many times a month names none.
    private IEnumerable<LocalDate> Days() =>
        Facts.Days is { } days ? days.Where(day => Facts.First <= day && day <= Facts.Last).Distinct().Order()
        : NamesDays
            ? Spans()
                .Where(span => span is { IsOpen: false } && span.FirstDay == span.LastDay)
                .Select(span => span.LastDay)
        : [];

    private ValueList<CadenceSpan> Spans() =>
        Rules
            .Every.Norm!.Value.Check(new() { From = Facts.First, WorkingDays = Facts.Calendar }, Facts.Last)
            .Spans;
}
