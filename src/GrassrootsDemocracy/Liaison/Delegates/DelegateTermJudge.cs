namespace GrassrootsDemocracy.Liaison.Delegates;

// Finds the state of a delegate on a day from what happened and what was decided by then.
internal readonly struct DelegateTermJudge(DelegateTermRules rules, DelegateTerm facts, LocalDate day)
{
    public bool? IsCovered =>
        rules.Levels.Norm is not { Value: var levels } || facts.Level is null
            ? null
            : levels.Contains(facts.Level);

    public DelegateTermState State()
    {
        if (day < facts.From)
        {
            return DelegateTermState.NotBegun;
        }

        var worst = DelegateTermState.InOffice;
        foreach (var cause in Happened())
        {
            var state = StateOf(cause);
            worst = Rank(state) > Rank(worst) ? state : worst;
        }

        return worst != DelegateTermState.Lost && day >= facts.NextCongress
            ? DelegateTermState.TermEnded
            : worst;
    }

    public IEnumerable<StatusCause> Happened()
    {
        var until = day;
        return facts
            .Causes.Where(cause => cause.On <= until)
            .OrderBy(cause => cause.On)
            .ThenBy(cause => cause.Cause.Id, StringComparer.Ordinal);
    }

    // A decision on the cause after it happened; what was decided before is about something else. What another body decided,
    // earlier or on the same day, takes nothing from what the body that decides has decided.
    public StatusDecision? DecisionOn(StatusCause cause)
    {
        var until = day;
        var body = rules.DecidedBy.Norm?.Value;
        return facts
            .Decisions.Where(decision =>
                decision.Cause == cause.Cause && decision.On >= cause.On && decision.On <= until
            )
            .OrderBy(decision =>
                decision.DecidedBy is null ? 1
                : decision.DecidedBy == body ? 0
                : 2
            )
            .ThenBy(decision => decision.On)
            .ThenBy(decision => decision.DecidedBy?.Id, StringComparer.Ordinal)
            .ThenBy(decision => decision.ProposedBy?.Id, StringComparer.Ordinal)
            .ThenBy(decision => decision.FiledWith?.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    public DelegateTermState StateOf(StatusCause cause)
    {
        if (EffectOf(cause.Cause) is not { } effect)
        {
            return DelegateTermState.Undetermined;
        }

        if (
            effect == DelegateTermState.InOffice
            || (effect == DelegateTermState.Suspended && day >= cause.Until)
        )
        {
            return DelegateTermState.InOffice;
        }

        return DecisionOn(cause) is not { } decision ? DelegateTermState.DecisionPending
            : rules.DecidedBy.Norm is not { Value: var body } || decision.DecidedBy is null
                ? DelegateTermState.Undetermined
            : decision.DecidedBy == body ? effect
            : DelegateTermState.DecisionPending;
    }

    // What a cause leads to; nobody can say when the regulation does not cover the level or is silent.
    private DelegateTermState? EffectOf(Label cause) =>
        IsCovered != true ? null
        : rules.LossCauses.Norm?.Value.Contains(cause) == true ? DelegateTermState.Lost
        : rules.SuspensionCauses.Norm?.Value.Contains(cause) == true ? DelegateTermState.Suspended
        : rules.LossCauses.IsOpen || rules.SuspensionCauses.IsOpen ? null
        : DelegateTermState.InOffice;

    // What is certain goes before what is not, save that somebody who may have lost the status is not merely suspended.
    private static int Rank(DelegateTermState state) =>
        state switch
        {
            DelegateTermState.Lost => 4,
            DelegateTermState.Undetermined => 3,
            DelegateTermState.Suspended => 2,
            DelegateTermState.DecisionPending => 1,
            _ => 0,
        };
}
