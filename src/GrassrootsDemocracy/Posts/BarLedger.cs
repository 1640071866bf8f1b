namespace GrassrootsDemocracy.Posts;

// The lines on who may not sit on a body because of an office elsewhere, or that of a relative.
internal sealed class BarLedger(BodyRules rules, RosterDay today)
{
    public IEnumerable<Finding> Lines() =>
        Of(PostFindings.Barred, rules.Barred, NormForce.Must)
            .Concat(Of(PostFindings.BarredInPrinciple, rules.BarredInPrinciple, NormForce.InPrinciple));

    private IEnumerable<Finding> Of(
        RuleDescriptor rule,
        NormOrOpen<ValueList<PostBar>> bars,
        NormForce force
    ) => bars.Norm is { } norm ? norm.Value.SelectMany(bar => Of(rule, bar, force, norm.SourceOf(bar))) : [];

    // A roster that lists none of the bodies whose holders are barred cannot show that nobody of them sits here.
    private List<Finding> Of(RuleDescriptor rule, PostBar bar, NormForce force, Citation source)
    {
        if (!bar.Holders.Any(place => today.Bodies.Contains(place.Body)))
        {
            return [Line(Measure.MissingFact(new("who holds the posts that bar", "有关职务由谁担任")), bar)];
        }

        var seated = today.HoldersOf(new(rules.Body, bar.From));
        var barred = bar
            .Holders.SelectMany(place => today.HoldersOf(place).Select(person => new PersonAt(person, place)))
            .ToList();
        var themselves = bar.BarsHolders ? barred.Where(one => seated.Contains(one.Person)).ToList() : [];
        List<Finding> lines = [.. themselves.Select(one => Line(Breach(force), one))];
        if (bar.Relatives.Relations.Count > 0)
        {
            lines.AddRange(Relatives());
        }

        return lines.Count > 0 ? lines : [Line(Measure.Stated(Verdict.Met), bar)];

        Finding Line(Measure measure, IReadable more) =>
            new(rule, measure, source, new About(rules.Body, more));

        IEnumerable<Finding> Relatives()
        {
            var pairs = (
                from person in seated
                from one in barred.DistinctBy(one => one.Person.Id, StringComparer.Ordinal)
                where !string.Equals(person.Id, one.Person.Id, StringComparison.Ordinal)
                select (person.Id, Of: one.Person.Id)
            ).ToList();
            if (today.Roster.Kinship is not { } kinship)
            {
                return pairs.Count == 0 ? [] : [Line(Measure.MissingFact(CommonWords.Kinship), bar)];
            }

            return pairs
                .Select(pair => kinship.Explain(pair.Id, pair.Of, bar.Relatives))
                .OfType<KinPath>()
                .Select(path => path.Named(today.Roster.NameOf))
                .Select(path => Line(Breach(force), path));
        }
    }

    // What holds in principle can have an exception, and whether this is one is for somebody else to say.
    private static Measure Breach(NormForce force) =>
        force == NormForce.InPrinciple ? Measure.Awaiting(1, 0) : Measure.Stated(Verdict.Breached);
}
