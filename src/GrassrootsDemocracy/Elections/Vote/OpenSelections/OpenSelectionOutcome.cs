namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>What the rules make of an open recommendation on a day.</summary>
/// <remarks>Two are equal when facts, rules and day are.</remarks>
public sealed record OpenSelectionOutcome : Outcome<OpenSelectionRules>
{
    private static readonly StringComparer Names = StringComparer.Ordinal;

    internal OpenSelectionOutcome(OpenSelectionRules rules, OpenSelection facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
        var states = facts
            .Entries.Select(entry => entry.Name)
            .Distinct(Names)
            .Order(Names)
            .ToDictionary(name => name, name => new SelectedPerson(name, Admitted(name), Round: null), Names);
        Candidates = [.. Through(states)];
        Rounds = [.. Contest(states)];
        Persons = [.. states.Values.OrderBy(person => person.Name, Names)];
        Ranking = [.. Rank(Through(states))];
    }

    /// <summary>Gets the facts.</summary>
    public OpenSelection Facts { get; }

    /// <summary>Gets the day on which it was judged.</summary>
    public LocalDate On { get; }

    /// <summary>Gets everybody who entered, in the order of the names.</summary>
    public ValueList<SelectedPerson> Persons { get; }

    /// <summary>Gets the names of those admitted and qualified, before any round: who may stand at a direct election.</summary>
    public ValueList<string> Candidates { get; }

    /// <summary>Gets the rounds held, in the order of the norm.</summary>
    public ValueList<SelectionRoundResult> Rounds { get; }

    /// <summary>
    /// Gets the final ranking of those who got through every round: by the overall evaluation where a norm weighs one,
    /// otherwise by the last round. It is empty while a round or a part is missing.
    /// </summary>
    public ValueList<ScoredPerson> Ranking { get; }

    /// <summary>
    /// Gets what became of the proposed names: met when the notice ran its time and no objection stands, breached when one
    /// was upheld or the notice was too short, undetermined while it runs or an objection is not decided.
    /// </summary>
    public Verdict NoticeVerdict => new SelectionLedger(this).Notice();

    /// <summary>Gets the ledger: every requirement, met or not, in the order of the stages.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new SelectionLedger(this).Lines());

    internal bool IsReviewed => Rules.Review.Norm?.Value ?? Facts.Qualified is not null;

    internal bool IsEvaluationSound =>
        Rules.Evaluation.Norm is not { Value: var parts }
        || RoundCount.AddUpToOne(parts.Select(part => part.Weight));

    internal EntryWay? WayOf(SelectionEntry entry) =>
        Rules.Ways.Norm?.Value.FirstOrDefault(way => way.Way == entry.Way);

    internal Measure WayMeasure(SelectionEntry entry) =>
        Rules.Ways.Measure(
            ways =>
                ways.FirstOrDefault(way => way.Way == entry.Way) switch
                {
                    null => Measure.Stated(Verdict.Breached),
                    { Supporters: 0 } => Measure.Stated(Verdict.Met),
                    var way => Measure.AtLeast(entry.Supporters, way.Supporters),
                },
            entry.Supporters
        );

    private static List<string> Through(Dictionary<string, SelectedPerson> states) =>
        [
            .. states
                .Values.Where(person => person.State == SelectionState.Through)
                .Select(person => person.Name)
                .Order(Names),
        ];

    // One way that is open is enough, however many others are not.
    private SelectionState Admitted(string name)
    {
        var ways = Verdicts.Any(
            Facts
                .Entries.Where(entry => Names.Equals(entry.Name, name))
                .Select(entry => WayMeasure(entry).Verdict)
        );
        if (ways != Verdict.Met)
        {
            return ways == Verdict.Undetermined ? SelectionState.Undetermined : SelectionState.NotAdmitted;
        }

        if (Facts.Withdrawn.Contains(name, Names))
        {
            return SelectionState.Withdrawn;
        }

        if (!IsReviewed)
        {
            return SelectionState.Through;
        }

        return Facts.Qualified switch
        {
            null => SelectionState.Undetermined,
            var qualified when qualified.Contains(name, Names) => SelectionState.Through,
            _ => SelectionState.NotQualified,
        };
    }

    // Round by round; a round after which it is open who goes on, or that leaves a tie at its cut-off, says nothing about those
    // after it.
    private List<SelectionRoundResult> Contest(Dictionary<string, SelectedPerson> states)
    {
        var results = new List<SelectionRoundResult>();
        var maybe = states
            .Values.Where(person => person.State == SelectionState.Undetermined)
            .Select(person => person.Name)
            .ToHashSet(Names);
        foreach (var round in Rules.Rounds.Norm?.Value ?? [])
        {
            if (Facts.Rounds.FirstOrDefault(one => one.Round == round.Round) is not { } scores)
            {
                break;
            }

            var through = Through(states);
            if (
                results.Count > 0
                && (maybe.Count > 0 || !results[^1].IsDetermined || results[^1].Tied.Count > 0)
            )
            {
                through.ForEach(name => states[name] = new(name, SelectionState.Undetermined, round.Round));
                break;
            }

            var result = RoundCount.Of(Rules, round, scores, [.. through, .. maybe], maybe, Facts.Posts);
            results.Add(result);
            foreach (var name in through)
            {
                states[name] = new(name, StateAfter(result, name), round.Round);
            }
        }

        return results;
    }

    private static SelectionState StateAfter(SelectionRoundResult result, string name) =>
        result.GoOn.Contains(name, Names) ? SelectionState.Through
        : result.Tied.Contains(name, Names) ? SelectionState.TiedAtTheEdge
        : result.Out.Contains(name, Names) ? SelectionState.NotReached
        : SelectionState.Undetermined;

    private List<ScoredPerson> Rank(List<string> through)
    {
        var rounds = Rules.Rounds.Norm?.Value;
        var isOver =
            rounds is { Count: > 0 }
            && Rounds.Count == rounds.Count
            && Rounds.All(round => round.IsDetermined && round.Tied.Count == 0);
        if (!isOver || !IsEvaluationSound || Rules.Evaluation is { IsOpen: true, Source: not null })
        {
            return [];
        }

        var points = new Dictionary<string, Points>(Names);
        foreach (var name in through)
        {
            if (Overall(name) is not { } overall)
            {
                return [];
            }

            points.Add(name, overall);
        }

        return RoundCount.Ranked(points);
    }

    private Points? Overall(string name)
    {
        if (Rules.Evaluation.Norm is not { Value: var parts })
        {
            return Rounds[^1].Ranking.FirstOrDefault(person => Names.Equals(person.Name, name))?.Points;
        }

        var weighed = new List<Points>();
        foreach (var part in parts)
        {
            var found = Rounds
                .Where(round => round.Round == part.Part)
                .SelectMany(round => round.Ranking.Where(person => Names.Equals(person.Name, name)))
                .Select(person => person.Points)
                .Concat(
                    Facts
                        .Evaluations.Where(score =>
                            score.Part == part.Part
                            && Names.Equals(score.Person, name)
                            && RoundCount.IsPossible(Rules, score.Points)
                        )
                        .Select(score => score.Points)
                )
                .ToList();
            if (found.Count != 1)
            {
                return null;
            }

            weighed.Add(found[0].Times(part.Weight));
        }

        return Points.Sum(weighed);
    }
}
