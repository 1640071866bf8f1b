namespace GrassrootsDemocracy.Elections.Vote.Offices;

// The lines on what is open: between whom, and which norm or fact is missing.
internal static class OfficeQuestions
{
    private static readonly Words Relatives = new(
        "{0} and {1} are relatives with enough votes, and nothing says who stays{2}",
        "{0}与{1}有应当回避的亲属关系，得票均足够，尚不能确定留任者{2}"
    );

    private static readonly Words TwoOffices = new(
        "{0} has enough votes for {1} and for {2}, and nothing says which is kept{3}",
        "{0}的{1}、{2}得票均足够，尚不能确定保留何职{3}"
    );

    private static readonly Words Among = new("open for {0}: {1}{2}", "{0}尚不能确定：{1}{2}");

    // A norm that would settle it.
    private static readonly Words ForANorm = new(", for a norm to settle: {0}", "，待规范规定：{0}");

    private static readonly Words[] Groups =
    [
        new("whether {0} is a woman", "{0}是否为妇女"),
        new("whether {0} is of a nationality with fewer people", "{0}是否属于人数较少的民族"),
    ];

    private static readonly Words Circle = new(
        "a seating in which the rules do not contradict each other",
        "规则之间不相抵触的任职方案"
    );

    private static readonly Words Deeper = new(
        "an answer within the limits of the search",
        "查找范围以内的结论"
    );

    private static readonly Words Whole = new("what decides between them", "何人任职的依据");

    private static readonly Words Vote = new(
        "what the vote itself hangs on, by its own ledger",
        "该职务投票本身所取决的事项（见其认定依据）"
    );

    private static readonly Words Disputed = new(
        "whether {0} and {1} are relatives, of which the statements contradict each other",
        "{0}与{1}是否有应当回避的亲属关系（有关陈述相互矛盾）"
    );

    private static readonly Words Contradiction = new(
        "the statements on {0} and {1} contradict each other",
        "关于{0}与{1}亲属关系的陈述相互矛盾"
    );

    public static IEnumerable<Finding> Lines(OfficeOutcome outcome)
    {
        // Said whatever hangs on it.
        foreach (var (one, other) in outcome.Seating.Disputes.Pairs)
        {
            yield return new(
                OfficeFindings.Relatives,
                outcome.Seating.Committee.HangsOnKin || outcome.Seating.Committee.IsCut
                    ? Measure.MissingFact(Sentence.Of(Disputed, one, other))
                    : Measure.Recorded(0),
                outcome.Rules.KeptApart.Source,
                Sentence.Of(Contradiction, one, other)
            );
        }

        var answers = new[] { outcome.Seating.Committee, outcome.Seating.Heads };
        foreach (var answer in answers)
        {
            foreach (var pair in Pairs(outcome, answer))
            {
                yield return pair;
            }

            var offices = outcome.Offices.Where(result =>
                result.Open.Count > 0
                && result.Tied.Count == 0
                && answer.Question.Ballots.Exists(ballot => ballot.Office == result.Office)
            );
            foreach (var result in offices)
            {
                foreach (var (measure, source, norm) in Missing(outcome, answer, result.Office))
                {
                    yield return new(
                        OfficeFindings.Open,
                        measure,
                        source,
                        Sentence.Of(Among, result.Office, new NameList(result.Open), Settled(norm))
                    );
                }
            }
        }
    }

    // Each fact or norm without which less is said than with it.
    private static IEnumerable<(Measure, Citation?, NormName?)> Missing(
        OfficeOutcome outcome,
        SeatAnswer answer,
        Office office
    )
    {
        var (rules, names) = (outcome.Rules, outcome.Rules.Names);
        foreach (var unknown in answer.Hangs)
        {
            if (unknown.Group is { } group)
            {
                var name = answer.Question.People[unknown.Place];
                yield return (
                    Measure.MissingFact(Sentence.Of(Groups[group], name)),
                    (group == SeatFacts.Women ? rules.WomenLeast : rules.MinorityLeast).Source,
                    null
                );
            }
            else
            {
                var (term, norm) = unknown.Place switch
                {
                    SeatFacts.TwoOffices => (rules.AfterTwoOffices, names.AfterTwoOffices),
                    SeatFacts.Kin => (rules.AfterKin, names.AfterKin),
                    SeatFacts.Bar => (rules.AfterBar, names.AfterBar),
                    _ => (rules.AfterRefusal, names.AfterRefusal),
                };
                yield return (term.Unfilled(actual: null), term.Source, norm);
            }
        }

        if (answer.IsCircle)
        {
            yield return (
                Measure.MissingFact(Circle),
                rules.KeptOfKin.Source ?? rules.TwoOffices.Source,
                null
            );
        }
        else if (answer.IsCut)
        {
            yield return (Measure.MissingFact(Deeper), null, null);
        }
        else if (answer.Hangs.Count == 0 && !answer.HangsOnKin)
        {
            // Where two exclude each other and no norm says who stays or which office is kept, that norm decides.
            var pairs = Pairs(outcome, answer).Select(pair => pair.Rule).ToHashSet();
            var isOnKin = rules.KeptOfKin.IsOpen && pairs.Contains(OfficeFindings.Relatives);
            var isOnOffices = rules.TwoOffices.IsOpen && pairs.Contains(OfficeFindings.TwoOffices);
            yield return isOnKin
                ? (rules.KeptOfKin.Unfilled(actual: null), rules.KeptOfKin.Source, names.KeptOfKin)
            : isOnOffices
                ? (rules.TwoOffices.Unfilled(actual: null), rules.TwoOffices.Source, names.TwoOffices)
            : (Measure.MissingFact(IsUndecided(answer, office) ? Vote : Whole), null, null);
        }
    }

    private static bool IsUndecided(SeatAnswer answer, Office office) =>
        answer.Question.Ballots.Exists(ballot => ballot.Office == office && !ballot.IsDecided);

    private static IReadable Settled(NormName? norm) =>
        norm is null ? CommonWords.Nothing : Sentence.Of(ForANorm, new NormTitle(norm));

    private static string Lesser(Claim left, Claim right) =>
        string.CompareOrdinal(left.Name, right.Name) < 0 ? left.Name : right.Name;

    private static string Greater(Claim left, Claim right) =>
        string.CompareOrdinal(left.Name, right.Name) < 0 ? right.Name : left.Name;

    // Two claims that exclude each other, each of which may stay.
    private static IEnumerable<Finding> Pairs(OfficeOutcome outcome, SeatAnswer answer)
    {
        var question = answer.Question;
        var told = new HashSet<(bool, int, int)>();
        var pairs =
            from i in Enumerable.Range(0, question.Claims.Count)
            where answer.Claims[i] == 0
            from rival in question.Rivals[i]
            where rival.By > i && answer.Claims[rival.By] == 0 && rival.Why != SeatReason.Weaker
            where question.Rivals[rival.By].Any(back => back.By == i && back.Why == rival.Why)
            select (i, rival.By, rival.Why);
        foreach (var (i, by, why) in pairs)
        {
            var (left, right) = (question.Claims[i], question.Claims[by]);
            var isKin = why == SeatReason.Relative;
            var key = isKin
                ? (
                    true,
                    Math.Min(question.Person[i], question.Person[by]),
                    Math.Max(question.Person[i], question.Person[by])
                )
                : (false, question.Seat[i], question.Seat[by]);
            if (why is not (SeatReason.Relative or SeatReason.OtherOffice) || !told.Add(key))
            {
                continue;
            }

            yield return isKin
                ? new(
                    OfficeFindings.Relatives,
                    outcome.Rules.KeptOfKin.IsOpen
                        ? outcome.Rules.KeptOfKin.Unfilled(actual: 2)
                        : Measure.Awaiting(2, 1),
                    outcome.Rules.KeptOfKin.Source ?? outcome.Rules.KeptApart.Source,
                    Sentence.Of(
                        Relatives,
                        Lesser(left, right),
                        Greater(left, right),
                        Settled(outcome.Rules.KeptOfKin.IsOpen ? outcome.Rules.Names.KeptOfKin : null)
                    )
                )
                : new Finding(
                    OfficeFindings.TwoOffices,
                    outcome.Rules.TwoOffices.IsOpen
                        ? outcome.Rules.TwoOffices.Unfilled(actual: 2)
                        : Measure.Awaiting(2, 1),
                    outcome.Rules.TwoOffices.Source,
                    Sentence.Of(
                        TwoOffices,
                        left.Name,
                        left.Ballot.Office,
                        right.Ballot.Office,
                        Settled(outcome.Rules.TwoOffices.IsOpen ? outcome.Rules.Names.TwoOffices : null)
                    )
                );
        }
    }
}
