namespace GrassrootsDemocracy.Posts;

// The lines on posts that are open or held by somebody acting, and on the term of a body.
internal sealed class TimeLedger(BodyRules rules, RosterDay today)
{
    public IEnumerable<Finding> Lines() => Open().Concat(Acting()).Concat(Term());

    private IEnumerable<Finding> Open() =>
        today
            .OpenPosts.Where(post => post.Body == rules.Body)
            .Select(post =>
                Since(
                    PostFindings.Open,
                    rules.FilledWithin,
                    FellOpen(post),
                    new OfficeAt(post.Body, post.Office)
                )
            );

    private IEnumerable<Finding> Acting() =>
        today
            .Acting.Where(holding => holding.Post.Body == rules.Body)
            .Select(holding =>
                Since(
                    PostFindings.Acting,
                    rules.ActingLimit,
                    holding.Since,
                    new PersonAt(holding.Person, new OfficeAt(holding.Post.Body, holding.Post.Office))
                )
            );

    private Finding Since(RuleDescriptor rule, NormOrOpen<TimeLimit> term, LocalDate? since, IReadable detail)
    {
        var timing = term.Timed(
            limit => Deadline.Within(since, today.Day, limit, today.Roster.Calendar),
            since is { } day ? Period.DaysBetween(day, today.Day) : null
        );
        return timing.Line(rule, term.Source) with { Detail = detail };
    }

    // The day the last holder left; a post that nobody ever held is open since nobody knows when.
    private LocalDate? FellOpen(Post post) =>
        today
            .Roster.Tenures.Where(tenure =>
                string.Equals(tenure.PostId, post.Id, StringComparison.Ordinal) && tenure.Until <= today.Day
            )
            .Max(tenure => tenure.Until);

    private IEnumerable<Finding> Term()
    {
        if (rules.TermYears.Source is not { } source)
        {
            return [];
        }

        if (rules.TermYears.Norm is not { Value: var years })
        {
            return [Line(rules.TermYears.Unfilled(actual: null), source)];
        }

        if (ElectedOn() is not { } elected)
        {
            return [Line(Measure.MissingFact(new("the day of the election", "选举日期")), source)];
        }

        var end = CalendarEnds.PlusYears(elected, years);
        if (today.Day <= end)
        {
            return [Line(Measure.AtMost(Period.DaysBetween(end, today.Day), 0), source)];
        }

        return
        [
            Line(
                rules.Overrun.Measure(
                    limit => Deadline.Within(end, today.Day, limit, today.Roster.Calendar).Measure,
                    Period.DaysBetween(end, today.Day)
                ),
                rules.Overrun.Source ?? rules.TermYears.Source
            ),
        ];

        Finding Line(Measure measure, Citation? from) => new(PostFindings.Term, measure, from, rules.Body);
    }

    private LocalDate? ElectedOn() =>
        LatestOf(rules.Body) ?? (rules.TermAs.Norm is { Value: var other } ? LatestOf(other) : null);

    private LocalDate? LatestOf(Label body) =>
        today
            .Roster.Terms.Where(term => term.Body == body && term.ElectedOn <= today.Day)
            .Select(term => (LocalDate?)term.ElectedOn)
            .Max();
}
