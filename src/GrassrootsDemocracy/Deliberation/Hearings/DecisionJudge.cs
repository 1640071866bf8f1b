namespace GrassrootsDemocracy.Deliberation.Hearings;

// The line on a decision: whether the hearing that it needs came before it, and all that this hearing lacked.
internal sealed class DecisionJudge
{
    private readonly HearingOutcome _outcome;
    private readonly ValueList<Finding> _lines;

    public DecisionJudge(HearingOutcome outcome, ValueList<Finding> lines)
    {
        _outcome = outcome;
        _lines = lines;
        MissingStages = outcome.DecidedOn is { } day && IsToBeJudged ? [.. Missing(day)] : [];
        Breaches = IsToBeJudged ? [.. OfTheHearing.Where(line => line.Verdict == Verdict.Breached)] : [];
    }

    public ValueList<Label> MissingStages { get; }

    public ValueList<Finding> Breaches { get; }

    private HearingProcessNorms Stages => _outcome.Rules.Norms.Process;

    private bool WasHeardFirst => _outcome.HeldOn is { } held && held <= _outcome.DecidedOn;

    // What need not be heard, and was not, lacks nothing.
    private bool IsToBeJudged =>
        _outcome.DecidedOn is not null && (_outcome.IsNeeded == true || _outcome.HeldOn is not null);

    private IEnumerable<Finding> OfTheHearing
    {
        get
        {
            var before = new HashSet<Label>(Before());
            return _outcome
                .Procedure.Stages.Where(status => before.Contains(status.Stage.Stage))
                .SelectMany(status => status.Findings)
                // What becomes of the result comes after the decision.
                .Concat(_lines.Where(line => !line.Rule.Equals(HearingFindings.Heeded)));
        }
    }

    public IEnumerable<Finding> Lines()
    {
        if (_outcome.DecidedOn is null || (_outcome.IsNeeded == false && _outcome.HeldOn is null))
        {
            return [];
        }

        if (!IsToBeJudged)
        {
            var measure = _outcome.Rules.Kinds.IsOpen
                ? _outcome.Rules.Kinds.Unfilled(actual: null)
                : Measure.NotKnown;
            return
            [
                Line(
                    measure,
                    Sentence.Of(
                        new(
                            "decided without a hearing; whether one was needed is not known",
                            "未经听证作出决定；是否须经听证不明"
                        )
                    )
                ),
            ];
        }

        var lacks = Lacks().ToList();
        return lacks.Count > 0
                ?
                [
                    Line(
                        Measure.Stated(Verdict.Breached),
                        Sentence.Of(
                            new("decided; lacking: {0}", "已作决定，所缺：{0}"),
                            (ValueList<IReadable>)[.. lacks]
                        )
                    ),
                ]
            : OfTheHearing.Any(line => line.Measure.Form == MeasureForm.MissingFact)
                ?
                [
                    Line(
                        Measure.NotKnown,
                        Sentence.Of(
                            new(
                                "decided after a hearing of which not all is known",
                                "听证后作出决定，听证情况尚不完全清楚"
                            )
                        )
                    ),
                ]
            :
            [
                Line(
                    Measure.Stated(Verdict.Met),
                    Sentence.Of(new("decided after its hearing", "经听证后作出决定"))
                ),
            ];
    }

    // Without a hearing all that the norms ask of one is lacking; with one, what its own lines say.
    private IEnumerable<IReadable> Lacks()
    {
        foreach (var stage in MissingStages)
        {
            yield return stage;
        }

        var rules = WasHeardFirst
            ? Breaches.Select(line => line.Rule)
            : Asked().Concat(Breaches.Where(line => !IsOfProcedure(line)).Select(line => line.Rule));
        foreach (var rule in rules.Distinct())
        {
            yield return new RuleTitle(rule);
        }
    }

    private IEnumerable<RuleDescriptor> Asked()
    {
        var rules = _outcome.Rules;
        (bool IsAsked, RuleDescriptor Rule)[] all =
        [
            (rules.AllSides.Norm is { Value: true }, HearingFindings.Sides),
            (rules.Sides.Norm is not null, HearingFindings.SideNumber),
            (rules.Steps.Norm is not null, HearingFindings.Steps),
            (rules.RecordSigned.Norm is { Value: true }, HearingFindings.Record),
            (rules.Answered.Norm is { Value: true }, HearingFindings.Answers),
        ];
        return all.Where(each => each.IsAsked).Select(each => each.Rule);
    }

    private IEnumerable<Label> Missing(LocalDate decided)
    {
        var missing = Before()
            .Where(stage =>
                !(_outcome.DayOf(stage) <= decided)
                && _outcome.Procedure.Stages.First(status => status.Stage.Stage == stage).IsNeeded == true
            )
            .ToList();
        return WasHeardFirst || missing.Contains(_outcome.HearingStage)
            ? missing
            : missing.Append(_outcome.HearingStage);
    }

    // The stages that come before the decision by the norms themselves, in their order.
    private IEnumerable<Label> Before()
    {
        var stages = _outcome.Procedure.Procedure.Stages;
        HashSet<Label> found = [Stages.Decision.Stage, _outcome.HearingStage];
        var isGrowing = true;
        while (isGrowing)
        {
            isGrowing = false;
            foreach (var stage in stages)
            {
                if (found.Contains(stage.Stage))
                {
                    isGrowing |=
                        stage.Predecessors.Where(IsKnown).ToList().FindAll(label => found.Add(label)).Count
                        > 0;
                }
                else if (stage.Successors.Any(found.Contains))
                {
                    isGrowing |= found.Add(stage.Stage);
                }
            }
        }

        return stages
            .Select(stage => stage.Stage)
            .Where(stage => found.Contains(stage) && stage != Stages.Decision.Stage);

        bool IsKnown(Label label) => stages.Any(stage => stage.Stage == label);
    }

    private static bool IsOfProcedure(Finding line) => ProcedureFindings.All.Contains(line.Rule);

    private Finding Line(Measure measure, IReadable said) =>
        new(HearingFindings.Decision, measure, Source, said);

    private Citation? Source =>
        _outcome.Procedure.Procedure.Find(Stages.Decision.Stage) is { } stage
            ? stage.After.Source ?? stage.Source ?? _outcome.Rules.Kinds.Source
            : _outcome.Rules.Kinds.Source;
}
