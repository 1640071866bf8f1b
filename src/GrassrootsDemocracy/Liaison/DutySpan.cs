using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison;

/// <summary>A period in which everybody of a kind is due a contact or an activity, and for how many it was kept.</summary>
/// <remarks>Kept, missed, in part and running together are always all.</remarks>
public sealed class DutySpan
{
    private readonly List<int> _silent = [];
    private List<MissedDuty>? _missed;
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

    /// <summary>Gets those for whom it was not kept.</summary>
    public ValueList<MissedDuty> Missed => [.. _missed ?? AllSilent()];

    /// <summary>Gets the numbers: of those for whom it can be judged, how many it was kept for.</summary>
    public Measure Measure =>
        All == 0 ? Measure.MissingFact(0)
        : MissedCount > 0 || Kept == All ? Measure.AtLeast(Kept, Kept + MissedCount)
        : Running > 0 ? Measure.MissingFact(Kept, All)
        : Measure.Open(Kept, All);

    private int MissedCount => _missed?.Count ?? _silent.Count;

    // The line of the ledger; what a part of a period needs no rulebook says, whoever asks for the whole.
    internal Finding Line(RuleDescriptor rule, string key, Citation? source) =>
        new(rule, Measure, Measure.Form == MeasureForm.Open ? null : source)
        {
            Detail = Sentence.Of(
                LiaisonTexts.All,
                Running > 0 ? $"{key}-running"
                    : InPart > 0 ? $"{key}-part"
                    : key,
                Of,
                FirstDay,
                LastDay,
                InPart
            ),
        };

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

    // As long as all are missed wholly, their numbers say everything, and of thousands they take a fifth of the memory.
    private void Miss(int person, int? responsible, int actual, int needed)
    {
        if (
            _missed is null
            && actual == 0
            && responsible is null
            && (_silent.Count == 0 || needed == _needed)
        )
        {
            _needed = needed;
            _silent.Add(person);
            return;
        }

        _missed ??= AllSilent();
        _missed.Add(new(person, responsible, actual, needed));
    }

    private List<MissedDuty> AllSilent() =>
        _silent.ConvertAll(person => new MissedDuty(person, Responsible: null, Actual: 0, _needed));
}
