using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Voters;

// Judges one person by every rule. A class that fits is enough; where none does, each says why not.
internal sealed class VoterJudgement
{
    private readonly VoterRules _rules;
    private readonly VoterList _list;
    private readonly LocalDate? _day;
    private readonly ValueList<StatedFact> _facts;
    private readonly List<(VoterClass Class, Verdict Verdict, Citation? Source)> _classes;
    private readonly LocalDate? _born;

    public VoterJudgement(VoterRules rules, VoterList list, ListedPerson person, int ofThatName)
    {
        _rules = rules;
        _list = list;
        Person = person;
        _day = rules.MeasuredOn.Norm is { Value: var day } ? list.DayOf(day) : null;
        _born = BornPer(rules.BornPer, person) is { } record ? record.Day : person.Born;
        _facts =
        [
            .. person.Facts,
            .. list.OfEverybody.Where(of => person.Facts.All(own => own.What != of.What)),
        ];
        _classes = [.. Classes().Select(of => (of.Class, Judge(of.Class.Conditions), of.Source))];
        var held = _classes.FirstOrDefault(of => of.Verdict == Verdict.Met);
        Class = held.Class?.Name;

        if (_classes.Count == 0 || !(held.Class ?? _classes[0].Class).IsOfAnyAge)
        {
            Findings.AddRange(new[] { BirthDate(), Age() }.OfType<Finding>());
        }

        Findings.AddRange(ClassFindings(held));
        Findings.AddRange(ExclusionFindings());
        Findings.AddRange(InCases(held.Class is null));
        Findings.AddRange(new[] { OneRoll() }.OfType<Finding>());

        if (ofThatName > 1)
        {
            Findings.Add(
                new(VoterFindings.SameName, Measure.Awaiting(ofThatName, 1), source: null, person.Name)
            );
        }

        State = StateOf(Findings);
    }

    // Who hangs on a case that nobody knows is not settled: another class may take in whoever is of none, and another ground
    // exclude whoever is of one.
    private IEnumerable<Finding> InCases(bool isOfNone)
    {
        if (isOfNone && _rules.FurtherClasses is { State: TermState.InCases } classes)
        {
            yield return Open(VoterFindings.Class, classes.Unfilled(actual: null), classes.Source);
        }

        foreach (var term in new[] { _rules.Exclusions, _rules.FurtherExclusions })
        {
            if (term.State == TermState.InCases)
            {
                yield return Open(VoterFindings.Exclusion, term.Unfilled(actual: null), term.Source);
            }
        }

        Finding Open(RuleDescriptor rule, Measure measure, Citation? source) =>
            new(rule, measure, source, Person.Name);
    }

    public ListedPerson Person { get; }

    public List<Finding> Findings { get; } = [];

    public Label? Class { get; }

    public VoterState State { get; }

    // Whoever lacks only their own word has the right, on the roll or not.
    public bool? IsEntitled
    {
        get
        {
            var belongs = _classes.Select(of =>
                Judge(of.Class.Conditions.Where(condition => !condition.IsOwnWord))
            );
            var any = AsksNoClass ? Verdict.Met : Any(belongs.ToList());
            var others = Findings
                .Where(finding =>
                    !finding.Rule.Equals(VoterFindings.Class) && !finding.Rule.Equals(VoterFindings.OneRoll)
                )
                .Select(finding => finding.Verdict);
            return Verdicts.All([.. others, any]) switch
            {
                Verdict.Met => true,
                Verdict.Breached => false,
                _ => null,
            };
        }
    }

    // A list that a provision leaves empty on purpose asks for no class.
    private bool AsksNoClass => _classes.Count == 0 && _rules.Classes.Norm is not null;

    private static Verdict Any(List<Verdict> verdicts) =>
        verdicts.Contains(Verdict.Met) ? Verdict.Met
        : verdicts.Count == 0 || verdicts.Contains(Verdict.Undetermined) ? Verdict.Undetermined
        : Verdict.Breached;

    private static VoterState StateOf(List<Finding> findings) =>
        Verdicts.All(findings.Select(finding => finding.Verdict)) switch
        {
            Verdict.Met => VoterState.Entered,
            Verdict.Breached => VoterState.NotEntered,
            _ => VoterState.Undetermined,
        };

    private IEnumerable<(VoterClass Class, Citation? Source)> Classes() =>
        new[] { _rules.Classes, _rules.FurtherClasses }.SelectMany(term =>
            term.Norm is { } norm ? norm.Value.Select(of => (of, (Citation?)norm.SourceOf(of))) : []
        );

    private Verdict Judge(IEnumerable<Condition> conditions) =>
        Verdicts.All(
            conditions.Select(condition =>
                _day is { } day ? condition.Judge(_facts, day, _list.Calendar)
                : condition.AtLeast is null && condition.AnyOf.Count == 0
                    ? condition.Judge(_facts, _list.ElectionDay, _list.Calendar)
                : Verdict.Undetermined
            )
        );

    // The first paper of the norm's order that there is; where there are only others, none decides.
    private static BirthRecord? BornPer(NormOrOpen<ValueList<Label>> term, ListedPerson person) =>
        term.Norm is { Value: var papers }
            ? papers
                .Select(paper => person.BirthRecords.FirstOrDefault(record => record.In == paper))
                .FirstOrDefault(record => record is not null)
            : null;

    // Nothing is said of papers of which nothing is known: the day alone may be enough.
    private Finding? BirthDate()
    {
        var term = _rules.BornPer;
        if (Person.BirthRecords.Count == 0 || term.Norm is null)
        {
            return null;
        }

        var record = BornPer(term, Person);
        return new(
            VoterFindings.BirthDate,
            record is null ? Measure.NotKnown : Measure.Stated(Verdict.Met),
            term.Source,
            new About(Person.Name, record?.In ?? (IReadable)new Checklist(term.Norm.Value, []))
        );
    }

    // On the birthday itself the years are complete; whoever was born on 29 February completes them on 28 February of
    // a year that has no 29th (Civil Code art. 202: where there is no such day, the last one of the month).
    private Finding Age()
    {
        var years = _day is { } day && _born is { } born ? Completed(born, day) : (long?)null;
        if (
            _rules is { MeasuredOn.IsOpen: true, Age.Norm.Value: var old }
            && YearsWhatever(old) is { } whatever
        )
        {
            return new(VoterFindings.Age, Measure.AtLeast(whatever, old), _rules.Age.Source)
            {
                Subject = Person.Name,
            };
        }

        var measure =
            _rules.Age.Norm is not { Value: var needed } ? _rules.Age.Unfilled(years)
            : _rules.MeasuredOn.IsOpen ? _rules.MeasuredOn.Unfilled(actual: null)
            : years is null ? Measure.NotKnown
            : Measure.AtLeast(years, needed);
        var source =
            _rules.Age.IsOpen || !_rules.MeasuredOn.IsOpen ? _rules.Age.Source : _rules.MeasuredOn.Source;
        return new(VoterFindings.Age, measure, source)
        {
            Subject = Person.Born is null || _day is not null ? Person.Name : null,
            Detail = Sentence.Of(
                new("{0}, whose years are counted to a day that is not set", "{0}，计算年龄的日期未定"),
                Person.Name
            ),
        };
    }

    // Where nobody says to which day the years are counted, it is a day of this election: not after the vote, and not a year before it.
    private long? YearsWhatever(int needed) =>
        _born is not { } born ? null
        : Completed(born, CalendarEnds.PlusYears(_list.ElectionDay, -1)) is var least && least >= needed
            ? least
        : Completed(born, _list.ElectionDay) is var most && most < needed ? most
        : null;

    private static long Completed(LocalDate born, LocalDate day)
    {
        var years = Math.Max(0, day.Year - born.Year);
        return years > 0 && born.PlusYears(years) > day ? years - 1 : years;
    }

    private IEnumerable<Finding> ClassFindings((VoterClass Class, Verdict Verdict, Citation? Source) held)
    {
        if (_classes.Count == 0)
        {
            return
            [
                new(
                    VoterFindings.Class,
                    AsksNoClass ? Measure.NothingAsked(actual: null) : _rules.Classes.Unfilled(actual: null),
                    _rules.Classes.Source,
                    Person.Name
                ),
            ];
        }

        if (held.Class is not null)
        {
            return [Line(held.Class.Name, Verdict.Met, held.Source)];
        }

        // A class that may still fit makes those that do not fit no reason yet.
        var isOpen = _classes.Exists(of => of.Verdict == Verdict.Undetermined);
        return _classes
            .Where(of => !isOpen || of.Verdict == Verdict.Undetermined)
            .Select(of => Line(new Missing(of.Class, Unmet(of)), of.Verdict, of.Source, NotKnown(Unmet(of))));
    }

    private IReadable? NotKnown(ValueList<Condition> conditions) =>
        _day is { } day
            ? conditions
                .Select(condition => condition.Missing(_facts, day, _list.Calendar))
                .FirstOrDefault(missing => missing is not null)
            : null;

    private ValueList<Condition> Unmet((VoterClass Class, Verdict Verdict, Citation? Source) of) =>
        [.. of.Class.Conditions.Where(condition => Judge([condition]) == of.Verdict)];

    private IEnumerable<Finding> ExclusionFindings() =>
        new[] { _rules.Exclusions, _rules.FurtherExclusions }.SelectMany(term =>
            term.Norm is { } norm ? norm.Value.Select(label => Line(label, norm.SourceOf(label))) : []
        );

    private Finding Line(Label label, Citation source)
    {
        var verdict = Judge([Condition.NotThat(label)]);
        return new(
            VoterFindings.Exclusion,
            Measure.Stated(verdict, fact: null),
            source,
            new About(Person.Name, label)
        );
    }

    // Where no rulebook forbids a second roll, there is a question only when the person is known to stand on one.
    private Finding? OneRoll()
    {
        var free = Judge([Condition.NotThat(VoterFacts.OnAnotherRoll)]);
        var term = _rules.OneRollOnly;
        if (term.IsOpen ? free != Verdict.Breached : !term.Norm!.Value)
        {
            return null;
        }

        var measure = term.IsOpen ? term.Unfilled(actual: null) : Measure.Stated(free, fact: null);
        return new(VoterFindings.OneRoll, measure, term.Source, Person.Name);
    }

    private Finding Line(IReadable what, Verdict verdict, Citation? source, IReadable? missing = null) =>
        new(VoterFindings.Class, Measure.Stated(verdict, missing), source, new About(Person.Name, what));
}
