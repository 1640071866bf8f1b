using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Deliberation;

// The lines on what a vote is about: whose decision it is, who studied it first, and with whom it is filed.
internal static class MatterLines
{
    // A body that acts on what another left to it needs to have been given the matter, unless the law gives it the matter.
    public static Finding? Competence(MotionOutcome outcome)
    {
        var rules = outcome.Rules;
        if (outcome.Vote.Matter is not { Kind: var kind })
        {
            return null;
        }

        if (rules.ReservedElsewhere.Norm is { Value: var elsewhere } && elsewhere.Contains(kind))
        {
            return Line(Measure.Stated(Verdict.Breached), rules.ReservedElsewhere.Source);
        }

        if (rules.DelegatedBy.Norm is not { Source: var source })
        {
            return rules.IsReserved(kind) == true
                    ? Line(Measure.Stated(Verdict.Met), rules.ReservedMatters.Source)
                : rules.OwnMatters.Norm?.Value.Contains(kind) == true
                    ? Line(Measure.Stated(Verdict.Met), rules.OwnMatters.Source)
                : null;
        }

        if (rules.OwnMatters.Norm is { Value: var own } && own.Contains(kind))
        {
            return Line(Measure.Stated(Verdict.Met), rules.OwnMatters.Source);
        }

        if (outcome.Meeting.Delegated is not { } delegated)
        {
            return Line(Measure.MissingFact(actual: null), source);
        }

        if (!delegated.Contains(kind))
        {
            return Line(Measure.Stated(Verdict.Breached), source);
        }

        // What was delegated although no provision lets it be is a question, not a breach: no provision forbids it.
        return rules.Delegable.Norm is { Value: var delegable } && delegable.Contains(kind)
            ? Line(Measure.Stated(Verdict.Met), rules.Delegable.Source)
            : Line(rules.Delegable.Unfilled(actual: null), rules.Delegable.Source);

        Finding Line(Measure measure, Citation? at) =>
            new(MotionFindings.Competence, measure, at) { Detail = kind };
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
            _ => Measure.MissingFact(actual: null),
        };
        return new(MotionFindings.StudiedFirst, measure, term.Source) { Detail = new NamedBodies(bodies) };
    }

    public static Finding? Filed(MotionOutcome outcome)
    {
        var term = outcome.Rules.FiledWith;
        if (outcome.Vote.Matter is not { } matter || outcome.Status != MotionStatus.Adopted)
        {
            return null;
        }

        if (term.Norm is not { Value: var bodies })
        {
            return null;
        }

        var measure = matter.FiledWith is { } with
            ? Measure.Stated(bodies.Contains(with) ? Verdict.Met : Verdict.Breached)
            : Measure.MissingFact(actual: null);
        return new(MotionFindings.Filed, measure, term.Source) { Detail = new NamedBodies(bodies) };
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
