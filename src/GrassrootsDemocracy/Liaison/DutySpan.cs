namespace GrassrootsDemocracy.Liaison;

/// <summary>A period in which everybody of a kind is due a contact or an activity, and for how many it was kept.</summary>
/// <remarks>Kept, missed, in part and running together are always all.</remarks>
public sealed class DutySpan
{
    // Of those missed wholly the numbers say everything, and of thousands they take a fifth of the memory.
    private List<int> _silent = [];
    private bool _isShared;
    private readonly List<MissedDuty> _missed = [];
    private int _needed;

    internal DutySpan(IReadable of, LocalDate firstDay, LocalDate lastDay, bool isOver)
    {
        Of = of;
        FirstDay = firstDay;
        LastDay = lastDay;
        IsOver = isOver;
    }

    /// <summary>Gets the kind of link, or the role of the groups.</summary>
    public IReadable Of { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets whether it was over on the day of the check.</summary>
    public bool IsOver { get; }

    /// <summary>Gets for how many it is due.</summary>
    public int All => Kept + MissedCount + InPart + Running;

    /// <summary>Gets for how many it was kept.</summary>
    public int Kept { get; internal set; }

    /// <summary>Gets for how many it was not kept though somebody was responsible for a part of the period only; no norm says what a part needs.</summary>
    public int InPart { get; internal set; }

    /// <summary>Gets for how many it was not kept yet, while the period runs or before it first is due.</summary>
    public int Running { get; internal set; }

    /// <summary>Gets those for whom it was not kept, in ascending order of their numbers.</summary>
    public ValueList<MissedDuty> Missed =>
        [
            .. _silent
                .Select(person => new MissedDuty(person, Responsible: null, Actual: 0, _needed))
                .Concat(_missed)
                .OrderBy(missed => missed.Person),
        ];

    /// <summary>Gets the numbers: of those for whom it can be judged, how many it was kept for.</summary>
    public Measure Measure =>
        All == 0 ? Measure.MissingFact(Missing ?? Nobody, 0)
        : MissedCount > 0 || Kept == All ? Measure.AtLeast(Kept, Kept + MissedCount)
        : Running > 0 ? Measure.MissingFact(CadenceSpan.StillRuns, Kept, All)
        : Measure.Open(Kept, All);

    private static Words Nobody { get; } = new("for whom it was due", "应当履行的对象");

    // What is not known where nobody can say which days count.
    internal IReadable? Missing { get; init; }

    private int MissedCount => _silent.Count + _missed.Count;

    // The line of the ledger; what a part of a period needs no rulebook says, whoever asks for the whole.
    internal Finding Line(RuleDescriptor rule, Words whole, Words inPart, Words running, Citation? source) =>
        new(
            rule,
            Measure,
            Measure.Form == MeasureForm.Open ? null : source,
            Sentence.Of(
                Running > 0 ? running
                    : InPart > 0 ? inPart
                    : whole,
                Of,
                FirstDay,
                LastDay,
                InPart
            )
        );

    internal void Add(int person, int? responsible, int actual, int needed, bool isWhole)
    {
        if (actual >= needed)
        {
            Kept++;
        }
        else if (!isWhole)
        {
            InPart++;
        }
        else if (!IsOver)
        {
            Running++;
        }
        else
        {
            Miss(person, responsible, actual, needed);
        }
    }

    // What is judged from time to time is kept as long as nothing is overdue; before the first time nothing can be said.
    internal void AddRolling(int person, int? responsible, CadenceOutcome outcome)
    {
        var needed = outcome.Cadence.Times;
        if (outcome.Verdict == Verdict.Undetermined)
        {
            Running++;
        }
        else
        {
            var missed = outcome.Overdue is { Count: > 0 } overdue ? overdue[^1].Actual : needed;
            Add(person, responsible, missed, needed, isWhole: true);
        }
    }

    // The same for many with whom nobody made a contact. The list is kept, and must not change any more.
    internal void AddSilent(List<int> people, int needed, bool isWhole)
    {
        if (needed <= 0)
        {
            Kept += people.Count;
        }
        else if (!isWhole)
        {
            InPart += people.Count;
        }
        else if (!IsOver)
        {
            Running += people.Count;
        }
        else if (_silent.Count == 0)
        {
            (_silent, _needed, _isShared) = (people, needed, true);
        }
        else
        {
            people.ForEach(person => Miss(person, responsible: null, actual: 0, needed));
        }
    }

    private void Miss(int person, int? responsible, int actual, int needed)
    {
        if (actual == 0 && responsible is null && (_silent.Count == 0 || needed == _needed))
        {
            (_silent, _needed, _isShared) = (_isShared ? [.. _silent] : _silent, needed, false);
            _silent.Add(person);
        }
        else
        {
            _missed.Add(new(person, responsible, actual, needed));
        }
    }
}
