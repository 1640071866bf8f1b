namespace GrassrootsDemocracy.Elections.Before.Proxies;

// Every reading of what is not known, part by part: a result stands when all readings have it. Of a part with more open questions
// than are tried both ways only what follows with all of them open is said, which errs towards open and depends on counts alone.
internal sealed class ProxyReadings
{
    // The most questions of one part that are tried both ways.
    private const int MostOpen = 10;

    private readonly ProxyRules _rules;
    private readonly CancellationToken _token;

    public ProxyReadings(ProxyRules rules, IReadOnlyList<ProxyMandate> mandates, CancellationToken token)
    {
        (_rules, _token) = (rules, token);
        Mandates = mandates;
        States = new Verdict[mandates.Count];
        foreach (var part in Parts())
        {
            Read(part);
        }
    }

    public IReadOnlyList<ProxyMandate> Mandates { get; }

    public Verdict[] States { get; }

    // By who votes in the end: for how many others at least and at most.
    public Dictionary<string, (int Least, int Most)> Counts { get; } = new(StringComparer.Ordinal);

    // Mandates that have nobody and no vote in common do not touch each other.
    private IEnumerable<List<int>> Parts()
    {
        var by = new Dictionary<(string?, int), List<int>>();
        foreach (var (i, mandate) in Mandates.Index())
        {
            foreach (var key in Keys(mandate))
            {
                by.TryAdd(key, []);
                by[key].Add(i);
            }
        }

        var done = new bool[Mandates.Count];
        for (var first = 0; first < done.Length; first++)
        {
            if (done[first])
            {
                continue;
            }

            var part = new List<int> { first };
            done[first] = true;
            for (var at = 0; at < part.Count; at++)
            {
                foreach (var next in Keys(Mandates[part[at]]).SelectMany(key => by[key]).Where(i => !done[i]))
                {
                    done[next] = true;
                    part.Add(next);
                }
            }

            yield return part;
        }
    }

    private static IEnumerable<(string?, int)> Keys(ProxyMandate mandate) =>
        [
            (mandate.Holder, -1),
            (null, mandate.Vote),
            .. mandate.Principals.Select(principal => ((string?)principal, -1)),
        ];

    private void Read(List<int> part)
    {
        List<ProxyMandate> mandates = [.. part.Select(i => Mandates[i])];
        var questions = Questions(mandates);
        var isTried = questions.Count <= MostOpen;
        var passedOn = _rules.MayBePassedOn.Norm is { Value: var may } ? [may] : new[] { false, true };
        ProxyReading? first = null;
        foreach (var isPassedOn in passedOn)
        {
            for (var mask = 0; mask < (isTried ? 1 << questions.Count : 1); mask++)
            {
                var said = isTried
                    ? questions.Index().ToDictionary(one => one.Item, one => (mask >> one.Index & 1) == 1)
                    : [];
                var reading = new ProxyReading(
                    _rules,
                    mandates,
                    [.. mandates.Select((mandate, i) => Own(mandate, i, said))],
                    isPassedOn,
                    _token
                );
                Join(part, reading, isFirst: first is null);
                first ??= reading;
            }
        }
    }

    private void Join(List<int> part, ProxyReading reading, bool isFirst)
    {
        foreach (var (place, i) in part.Index())
        {
            States[i] =
                isFirst || States[i] == reading.States[place] ? reading.States[place] : Verdict.Undetermined;
        }

        var counts = reading.Counts();
        var people = part.Select(i => Mandates[i].Holder);
        foreach (var person in people.Distinct(StringComparer.Ordinal))
        {
            var (least, most) = counts.GetValueOrDefault(person);
            var before = isFirst ? (least, most) : Counts.GetValueOrDefault(person);
            Counts[person] = (Math.Min(before.Item1, least), Math.Max(before.Item2, most));
        }
    }

    // What is not known, each once however many mandates hang on it.
    private List<(Question Of, string? Person, int Mandate)> Questions(List<ProxyMandate> mandates) =>
        [.. mandates.SelectMany(Questions).Distinct()];

    private IEnumerable<(Question Of, string? Person, int Mandate)> Questions(ProxyMandate mandate, int i)
    {
        if (
            new[] { mandate.Own, mandate.PrincipalOnRoll, mandate.HolderOnRoll, mandate.HolderDoesNotStand }
                is var verdicts
            && verdicts.Contains(Verdict.Breached)
        )
        {
            yield break;
        }

        if (mandate.Own == Verdict.Undetermined)
        {
            yield return (Question.Own, null, i);
        }

        if (mandate.PrincipalOnRoll == Verdict.Undetermined)
        {
            yield return (Question.Roll, mandate.Principals[0], 0);
        }

        if (mandate.HolderOnRoll == Verdict.Undetermined)
        {
            yield return (Question.Roll, mandate.Holder, 0);
        }

        if (mandate.HolderDoesNotStand == Verdict.Undetermined)
        {
            yield return _rules.CandidatesMayHold.IsOpen && mandate.IsHolderKnownToStand
                ? (Question.CandidatesMayHold, null, 0)
                : (Question.Stands, mandate.Holder, 0);
        }
    }

    private static Verdict Own(ProxyMandate mandate, int i, Dictionary<(Question, string?, int), bool> said)
    {
        Verdict Say(Verdict verdict, Question of, string? person, int number) =>
            verdict == Verdict.Undetermined && said.TryGetValue((of, person, number), out var isMet)
                ? isMet
                    ? Verdict.Met
                    : Verdict.Breached
                : verdict;
        return Verdicts.All([
            Say(mandate.Own, Question.Own, null, i),
            Say(mandate.PrincipalOnRoll, Question.Roll, mandate.Principals[0], 0),
            Say(mandate.HolderOnRoll, Question.Roll, mandate.Holder, 0),
            Say(
                Say(mandate.HolderDoesNotStand, Question.Stands, mandate.Holder, 0),
                Question.CandidatesMayHold,
                null,
                0
            ),
        ]);
    }

    private enum Question
    {
        Own,
        Roll,
        Stands,
        CandidatesMayHold,
    }
}
