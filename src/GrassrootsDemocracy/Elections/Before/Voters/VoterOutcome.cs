namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>What the rules make of a list of people: who is entered, who is not and why, and the roll.</summary>
/// <remarks>Two are equal when facts and rules are. Nobody is lost: the three states add up to the list.</remarks>
public sealed record VoterOutcome : Outcome<VoterRules>
{
    internal VoterOutcome(VoterRules rules, VoterList list)
        : base(rules)
    {
        List = list;
        var names = list
            .Persons.CountBy(person => person.Name, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        Persons =
        [
            .. list.Persons.Select(person => new VoterResult(
                new VoterJudgement(rules, list, person, names[person.Name])
            )),
        ];
    }

    /// <summary>Gets the facts.</summary>
    public VoterList List { get; }

    /// <summary>Gets everybody on the list, in its order.</summary>
    public ValueList<VoterResult> Persons { get; }

    /// <summary>Gets the names of those entered.</summary>
    public ValueList<string> Entered => [.. In(VoterState.Entered)];

    /// <summary>Gets the names of those not entered.</summary>
    public ValueList<string> NotEntered => [.. In(VoterState.NotEntered)];

    /// <summary>Gets the names of those of whom nobody can say yet.</summary>
    public ValueList<string> Undetermined => [.. In(VoterState.Undetermined)];

    /// <summary>Gets the roll as counts; <see langword="null"/> while anybody is undetermined, or delegates are not known, too many or not voters.</summary>
    public ElectoralRoll? Roll =>
        Undetermined.Count > 0 || (SendsDelegates && (List.Delegates is null || Units().Exists(IsTooMany)))
            ? null
            : new()
            {
                Franchise = Rules.Franchise,
                Registered = SendsDelegates ? ValidDelegates() : Entered.Count,
                Entitled =
                    SendsDelegates || Persons.Any(person => person.IsEntitled is null)
                        ? null
                        : Persons.Count(person => person.IsEntitled == true),
                PublishedOn = List.PublishedOn,
            };

    /// <summary>Gets the ledger: the total, then every person who is not entered or undetermined with every reason.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            List,
            [
                Total(),
                .. SendsDelegates ? Units() : [],
                .. Persons
                    .Where(person => person.State != VoterState.Entered)
                    .SelectMany(person => person.Findings.Where(finding => finding.Verdict != Verdict.Met)),
            ]
        );

    private bool SendsDelegates =>
        Rules.Franchise is Franchise.HouseholdDelegates or Franchise.ResidentsDelegates;

    private IEnumerable<string> In(VoterState state) =>
        Persons.Where(person => person.State == state).Select(person => person.Person.Name);

    private Finding Total() =>
        new(
            VoterFindings.Total,
            Undetermined.Count > 0
                ? Measure.MissingFact(
                    new("whether those still open may vote", "待定人员有无选举权"),
                    Entered.Count,
                    Persons.Count
                )
                : Measure.Recorded(Entered.Count, Persons.Count),
            Rules.Classes.Source
        );

    // A household that sends nobody is said, but it takes no vote from the others.
    private static bool IsTooMany(Finding line) =>
        line.Measure is { Actual: { } sent, Most: { } most } && sent > most;

    private int ValidDelegates() => Entered.Intersect(List.Delegates ?? [], StringComparer.Ordinal).Count();

    // A household sends its delegates from among its voters; one sent by nobody's household counts for none.
    private List<Finding> Units()
    {
        var term = Rules.DelegatesOfUnit;
        var entered = Persons.Where(person => person.State == VoterState.Entered).ToList();
        var strangers = (List.Delegates ?? [])
            .Except(Entered, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return
        [
            .. entered
                .GroupBy(person => person.Person.Unit, StringComparer.Ordinal)
                .OrderBy(unit => unit.Key, StringComparer.Ordinal)
                .Select(unit => new Finding(VoterFindings.Delegates, MeasureOf(unit), term.Source)
                {
                    Subject = unit.Key,
                    Detail = new NameList([.. unit.Select(person => person.Person.Name)]),
                }),
            .. strangers.Select(name => new Finding(
                VoterFindings.Delegates,
                Measure.AtMost(1, 0),
                term.Source,
                name
            )),
        ];

        Measure MeasureOf(IGrouping<string?, VoterResult> unit)
        {
            var sent = List.Delegates is { } delegates
                ? unit.LongCount(person => delegates.Contains(person.Person.Name, StringComparer.Ordinal))
                : (long?)null;
            return term.Norm is not { Value: var range } ? term.Unfilled(sent)
                : sent is null || unit.Key is null
                    ? Measure.MissingFact(new("whom each unit sent", "各单位派出的代表"), sent)
                : Measure.Within(sent, range);
        }
    }
}
