namespace GrassrootsDemocracy.Elections.After.Recalls;

// Decides a recall from the measures.
internal readonly struct RecallJudge(RecallRules rules, Recall facts)
{
    public Verdict Admissible() => Verdicts.All([Signed(), Parts(), SameFacts()]);

    // Any way is enough; a circle that signed without a norm naming it counts for nothing.
    public Verdict Signed()
    {
        var signatures = facts.Petition.Signatures;
        var signed = rules
            .Petition.Measure(
                routes =>
                    Measure.Stated(Verdicts.Any(signatures.Select(circle => Of(routes, circle).Verdict))),
                actual: null
            )
            .Verdict;
        return Proposed() is { } proposed ? Verdicts.Any([proposed, signed]) : signed;
    }

    // Whether somebody proposed the recall who needs no signatures, on one of the grounds for it.
    public Verdict? Proposed() =>
        facts.Petition.ProposedBy is { } by && rules.ProposedBy.Norm?.Value.Contains(by) == true
            ? rules.Grounds.Norm is null
                ? Verdict.Met
                : RecallMeasures.Grounds(rules, facts.Petition).Verdict
            : null;

    public IEnumerable<(PetitionRoute Route, Measure Measure)> Routes()
    {
        foreach (var route in rules.Petition.Norm?.Value ?? [])
        {
            if (
                facts.Petition.Signatures.FirstOrDefault(circle => circle.Signers == route.Signers) is { } own
            )
            {
                yield return (route, Of([route], own));
            }
        }
    }

    // A circle that no way names is not enough, whatever its number.
    public static Measure Of(ValueList<PetitionRoute> routes, PetitionSignatures circle) =>
        routes.FirstOrDefault(route => route.Signers == circle.Signers) is { } route
            ? VoteNumbers.Part(circle.Count, route.Quota, circle.Whole)
            : Measure.Stated(Verdict.Breached);

    public IEnumerable<RecallResult> Results()
    {
        var judge = this;
        return OfOneCount()
            .Select(result =>
                judge.HangsOnParts(result) ? result with { Status = RecallStatus.Undetermined } : result
            );
    }

    // The line that a member's recall hangs on which counts of one part are the same.
    public IEnumerable<Finding> Parted() =>
        facts.Vote is { Tally: var tally } && OfOneCount().Any(HangsOnParts)
            ? RepeatedParts.Lines(tally)
            : [];

    private bool HangsOnParts(RecallResult result)
    {
        var (rule, recall) = (rules, facts);
        return recall.Vote is { } vote
            && !RepeatedParts.Stands(
                vote.Tally,
                result.Status,
                count =>
                    new RecallJudge(rule, recall with { Vote = vote with { Tally = count } })
                        .OfOneCount()
                        .First(same => string.Equals(same.Member, result.Member, StringComparison.Ordinal))
                        .Status
            );
    }

    private IEnumerable<RecallResult> OfOneCount()
    {
        var admissible = Admissible();
        var (rule, recall) = (rules, facts);
        return facts.Members.Select(member =>
        {
            var place = recall.Vote?.Tally.Paper.Options.AsSpan().IndexOf(member) ?? -1;
            long? votes = place < 0 ? null : recall.Vote!.Tally.For(place);
            return new RecallResult(
                member,
                votes,
                new RecallJudge(rule, recall).StatusOf(member, votes, admissible)
            );
        });
    }

    // Each caller's turn begins when the time of the one before is over, and so does the time.
    public IEnumerable<RecallDeadline> Deadlines()
    {
        var first = DayBounds.On(facts.Petition.ReceivedOn);
        var from = first;
        foreach (var caller in rules.Callers.Norm?.Value ?? [])
        {
            if (caller.Within is not { } within)
            {
                yield return new(caller.Who, LastDay: null) { First = first, HasLastDay = false };
                yield break;
            }

            var last = within.After(from, facts.Calendar);
            yield return new(caller.Who, last.Exact) { First = first, Last = last };
            (first, from) = (last.PlusDays(1), last);
        }
    }

    // Whether a resignation came before the vote; on the day of the vote itself nobody can say. Of several the first ended the
    // office.
    public Verdict Resigned(string member)
    {
        var accepted = facts
            .Resignations.Where(one => string.Equals(one.Member, member, StringComparison.Ordinal))
            .Min(one => (LocalDate?)one.AcceptedOn);
        return accepted is null ? Verdict.Breached
            : facts.Vote is not { Day: var day } || accepted < day ? Verdict.Met
            : accepted == day ? Verdict.Undetermined
            : Verdict.Breached;
    }

    private RecallStatus StatusOf(string member, long? votes, Verdict admissible)
    {
        var resigned = Resigned(member);
        if (resigned != Verdict.Breached && (rules.Resignation.Norm?.Value ?? true))
        {
            return resigned == Verdict.Met && !rules.Resignation.IsOpen
                ? RecallStatus.EndedByResignation
                : RecallStatus.Undetermined;
        }

        return (admissible, facts.Vote, votes) switch
        {
            (Verdict.Breached, _, _) => RecallStatus.NotAdmissible,
            (Verdict.Undetermined, null, _) => RecallStatus.Undetermined,
            (_, null, _) => RecallStatus.AwaitingVote,
            (_, _, null) => RecallStatus.Undetermined,
            _ when IsOtherMode() => RecallStatus.Undetermined,
            _ => Voted(Weigh(member)!, admissible),
        };
    }

    public RecallWeighing? Weigh(string member) =>
        facts.Vote is { } vote && vote.Tally.Paper.Options.AsSpan().IndexOf(member) is >= 0 and var place
            ? new(rules, facts, vote, place)
            : null;

    // Whoever is recalled on no reading stays, whatever else is open: it is said how far the recall came at best.
    private static RecallStatus Voted(RecallWeighing vote, Verdict admissible) =>
        (vote.MayPass, vote.MayFail, vote.MayBeVoid) switch
        {
            (true, false, false) when admissible == Verdict.Met => RecallStatus.Passed,
            (true, _, _) => RecallStatus.Undetermined,
            (_, true, _) => RecallStatus.NotPassed,
            _ => RecallStatus.Invalid,
        };

    // A vote by others than those who elected the member decides nothing; who did must be known.
    private bool IsOtherMode() => rules.Mode.Norm?.Value == true && facts.ElectedBy != rules.Franchise;

    private Verdict Parts() =>
        rules.Parts.Norm is not { Value: { Count: > 0 } needed } ? Verdict.Met
        : facts.Petition.Parts is not { } parts ? Verdict.Undetermined
        : Checklist.MissingOf(needed, parts).Count > 0 ? Verdict.Breached
        : Verdict.Met;

    // Where every rulebook is silent nothing bars the same facts.
    private Verdict SameFacts() =>
        rules.SameFacts.State is TermState.Silent or TermState.LeftToOthers
        || facts.Petition.SameFactsFailedOn is not { } failed
            ? Verdict.Met
            : RecallMeasures.SameFacts(rules, facts, failed).Verdict;
}
