namespace GrassrootsDemocracy.Deliberation;

// The lines on what a vote is about: whose decision it is, who studied it first, and with whom it is filed.
internal static class MatterLines
{
    // A body that acts on what another left to it needs to have been given the matter, unless the law gives it the matter. One
    // that answers to others does not decide what is theirs.
    public static Finding? Competence(MotionOutcome outcome)
    {
        var rules = outcome.Rules;
        if (outcome.Vote.Matter is not { Kind: var kind })
        {
            return null;
        }

        // Where another law provides otherwise it is that law that says, and nobody knows where nobody said whether it does.
        if (Listed([rules.YieldsOn]) is { } yields && outcome.Vote.Matter.IsProvidedOtherwise != false)
        {
            return Line(
                outcome.Vote.Matter.IsProvidedOtherwise is null
                    ? Measure.MissingFact(new("whether another law provides otherwise", "法律是否另有规定"))
                    : Measure.Open(actual: null),
                yields
            );
        }

        return Listed([rules.NotDelegable]) is { } refused ? Line(Measure.Stated(Verdict.Breached), refused)
            : Listed([rules.ReservedMatters, rules.OwnMatters]) is { } own
                ? Line(Measure.Stated(Verdict.Met), own)
            : rules.DelegatedBy.Norm is { Source: var source } ? Delegated(source)
            : Listed(rules.KeptAbove) is { } kept ? Line(Measure.Stated(Verdict.Breached), kept)
            : null;

        // What was delegated although no provision lets it be is a question, not a breach: no provision forbids it.
        Finding Delegated(Citation source) =>
            outcome.Meeting.Delegated is not { } delegated
                ? Line(Measure.MissingFact(new("what was delegated", "授权的事项")), source)
            : !delegated.Contains(kind) || outcome.Meeting.DelegatedUntil < outcome.Meeting.Day
                ? Line(Measure.Stated(Verdict.Breached), source)
            : Listed([rules.Delegable]) is { } delegable ? Line(Measure.Stated(Verdict.Met), delegable)
            : Line(rules.Delegable.Unfilled(actual: null), rules.Delegable.Source);

        // The article that brought the matter into one of the lists.
        Citation? Listed(IEnumerable<NormOrOpen<ValueList<Label>>> lists) =>
            lists
                .SelectMany(Checklist.Articles)
                .Where(article => article.Needed.Contains(kind))
                .Select(article => article.Source)
                .FirstOrDefault();

        Finding Line(Measure measure, Citation? at) => new(MotionFindings.Competence, measure, at, kind);
    }

    public static Finding? Tabled(MotionOutcome outcome)
    {
        var term = outcome.Rules.TabledBy;
        return outcome.Vote.Matter is not { } matter || term.Norm is null
            ? null
            : ByWhom.Line(MotionFindings.TabledBy, term, matter.TabledBy);
    }

    // Only what the meeting was too divided to decide goes on to somebody else.
    public static Finding? PassedUp(MotionOutcome outcome)
    {
        var term = outcome.Rules.PassedUpTo;
        return
            outcome.Vote.Matter is not { IsDeadlocked: true } matter
            || outcome.Status == MotionStatus.Adopted
            || term.Norm is null
            ? null
            : ByWhom.Line(MotionFindings.PassedUp, term, matter.PassedUpTo);
    }

    public static Finding? StudiedFirst(MotionOutcome outcome)
    {
        var term = outcome.Rules.StudiedFirstBy;
        if (term.Norm is not { Value: var bodies } || outcome.Vote.Matter is not { } matter)
        {
            return null;
        }

        // What is not important needs no study; what was studied met the rule whether it is important or not.
        var isStudied = IsStudied(bodies, matter, outcome.Meeting.Day);
        if (matter.IsImportant == false && isStudied != true)
        {
            return null;
        }

        var measure = isStudied switch
        {
            true => Measure.Stated(Verdict.Met),
            false when matter.IsImportant == true => Measure.Stated(Verdict.Breached),
            _ => Measure.MissingFact(new("whether the matter is important", "事项是否重要")),
        };
        return new(
            MotionFindings.StudiedFirst,
            measure,
            term.SourceOf(matter.StudiedBy),
            new NamedBodies(bodies)
        );
    }

    public static IEnumerable<Finding> Contents(MotionOutcome outcome) =>
        outcome.Vote.Matter is not { } matter || !outcome.Rules.Contents.Speaks()
            ? []
            : Checklist.Lines(MotionFindings.Contents, outcome.Rules.Contents, matter.Contents);

    public static IEnumerable<Finding> NotAgainst(MotionOutcome outcome) =>
        (outcome.Vote.Matter?.Against ?? []).Select(one =>
            outcome.Rules.NotAgainst.Line(
                MotionFindings.NotAgainst,
                barred => Measure.Holds(!barred.Contains(one)),
                actual: null,
                one
            )
        );

    public static Finding? Filed(MotionOutcome outcome)
    {
        var (term, matter) = (outcome.Rules.FiledWith, outcome.Vote.Matter);
        return matter is null || outcome.Status != MotionStatus.Adopted || term.Norm is null
            ? null
            : new(
                MotionFindings.Filed,
                ByWhom.Of(term, matter.FiledWith),
                term.SourceOf(matter.FiledWith),
                new NamedBodies(term.Norm.Value)
            );
    }

    // Studied after the meeting is not studied first; without the days, "studied" is taken as recorded.
    private static bool? IsStudied(ValueList<Label> bodies, Matter matter, LocalDate? meeting) =>
        matter.IsStudied switch
        {
            true when matter.StudiedOn is { } on && meeting is { } day && on > day => false,
            true when matter.StudiedBy is null => null,
            true => bodies.Contains(matter.StudiedBy!),
            var answer => answer,
        };
}
