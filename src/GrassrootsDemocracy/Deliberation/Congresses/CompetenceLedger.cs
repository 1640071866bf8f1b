namespace GrassrootsDemocracy.Deliberation.Congresses;

// Whether each decision was for the body that took it, and what the bodies owe each other over the year.
internal sealed class CompetenceLedger(CompetenceRules rules, CompetenceRecord record)
{
    private static readonly Words PutToBody = new("{0} to {1}", "{0}（提交{1}）");

    public DecisionState StateOf(BodyDecision decision)
    {
        var (body, topic) = (Body(decision).Verdict, Topic(decision));
        return body == Verdict.Breached ? DecisionState.WrongBody
            : topic is { Verdict: Verdict.Breached }
                ? Find(decision.Topic!) is { IsApproved: false } ? DecisionState.TopicRejected
                    : DecisionState.TopicNotApproved
            : body == Verdict.Undetermined || topic is { Verdict: Verdict.Undetermined }
                ? DecisionState.Undetermined
            : DecisionState.InCompetence;
    }

    public IEnumerable<Finding> Lines() =>
        record
            .Decisions.SelectMany(decision => new[] { Body(decision), Topic(decision) })
            .Concat((record.Topics ?? []).SelectMany(topic => new[] { PutTo(topic), Within(topic) }))
            .Append(rules.ReportsPerYear.IsOpen && record.Reports is null ? null : Reports())
            .Concat(record.Resolutions.Select(Execution))
            .OfType<Finding>();

    private Finding Body(BodyDecision decision)
    {
        var own = rules.Competences.Norm?.Value.Where(one => one.Kind == decision.Matter.Kind).ToList();
        var bodies = own?.SelectMany(one => one.Bodies).Distinct().ToList();
        var measure = bodies is { Count: > 0 }
            ? Measure.Holds(bodies.Contains(decision.By))
            : rules.Competences.Unfilled(actual: null);
        return new(
            CompetenceFindings.Body,
            measure,
            rules.Competences.SourceOf(own?.FirstOrDefault()),
            Sentence.Of(
                bodies is { Count: > 0 }
                    ? new Words(
                        "{0} ({2}) was decided by {1}; it is for {3}",
                        "{0}（{2}）由{1}决定；应由{3}决定"
                    )
                    : new Words("{0} ({2}) was decided by {1}", "{0}（{2}）由{1}决定"),
                decision.Matter.Title,
                NamedBodies.One(decision.By),
                decision.Matter.Kind,
                new NamedBodies([.. bodies ?? []])
            )
        );
    }

    // Only a body other than that to which the topics are put is bound by its approval.
    private Finding? Topic(BodyDecision decision)
    {
        if (decision.Topic is not { } title || rules.TopicsPutTo.Norm?.Value == decision.By)
        {
            return null;
        }

        return rules.TopicsBind.Norm?.Value == false
            ? null
            : rules.TopicsBind.Line(
                CompetenceFindings.Topic,
                _ => Approval(decision, title),
                actual: null,
                Sentence.Of(new("{0}, on the topic {1}", "{0}（议题：{1}）"), decision.Matter.Title, title)
            );
    }

    private Measure Approval(BodyDecision decision, string title)
    {
        if (record.Topics is null)
        {
            return Measure.NotKnown;
        }

        return Find(title) switch
        {
            null or { IsApproved: false } => Measure.Stated(Verdict.Breached),
            { IsApproved: null } => Measure.NotKnown,
            { VotedOn: { } voted } when decision.Day < voted => Measure.Stated(Verdict.Breached),
            _ => Measure.Stated(Verdict.Met),
        };
    }

    private YearTopic? Find(string title) =>
        record.Topics?.FirstOrDefault(topic => string.Equals(topic.Title, title, StringComparison.Ordinal));

    private Finding? PutTo(YearTopic topic)
    {
        var term = rules.TopicsPutTo;
        return (term.Norm?.Value ?? topic.PutTo) is not { } body
            ? null
            : term.Line(
                CompetenceFindings.TopicsPut,
                needed => Measure.Holds(topic.PutTo is null ? null : topic.PutTo == needed),
                actual: null,
                Sentence.Of(PutToBody, topic.Title, NamedBodies.One(body))
            );
    }

    private Finding? Within(YearTopic topic)
    {
        if (rules.TopicsWithin.Norm is not { Value: var month })
        {
            return null;
        }

        // A month of an earlier year is early enough; one of a later year never is.
        long? months = topic.VotedOn is { } day
            ? Math.Max(0, ((day.Year - record.Year) * 12L) + day.Month)
            : null;
        return new(
            CompetenceFindings.TopicsWithin,
            Measure.AtMost(months, month),
            rules.TopicsWithin.Source,
            topic.Title
        );
    }

    private Finding Reports()
    {
        long? made = record.Reports?.Count(report =>
            report.Day.Year == record.Year
            && (rules.TopicsPutTo.Norm is not { Value: var body } || report.To is null || report.To == body)
        );
        return rules.ReportsPerYear.Line(
            CompetenceFindings.Reports,
            least => Measure.AtLeast(made, least),
            made
        );
    }

    private Finding Execution(string resolution)
    {
        var isReported = record.Reports?.Any(report =>
            report.Resolutions.Contains(resolution, StringComparer.Ordinal)
        );
        return rules.ExecutionReported.Line(
            CompetenceFindings.Execution,
            isAsked => isAsked ? Measure.Holds(isReported) : Measure.Open(actual: null),
            actual: null,
            resolution
        );
    }
}
