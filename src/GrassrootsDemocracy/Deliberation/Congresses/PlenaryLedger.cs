namespace GrassrootsDemocracy.Deliberation.Congresses;

// Writes the lines of a session: the three circles, the votes, the special committees.
internal sealed class PlenaryLedger(PlenaryOutcome outcome)
{
    private readonly PlenaryRules _rules = outcome.Rules;
    private readonly PlenarySession _session = outcome.Session;

    public IEnumerable<Finding> Lines() =>
        Circle(PlenaryFindings.Listen, _rules.MayListen, AttendeeCircle.None, _ => true)
            .Concat(
                Circle(
                    PlenaryFindings.Deliberate,
                    _rules.MayDeliberate,
                    AttendeeCircle.Listens,
                    each => each.Spoke == true
                )
            )
            .Concat(Votes())
            .Concat(_session.Topics.SelectMany(Duties).OfType<Finding>())
            .Concat(Committees());

    // Those who did what only a wider circle may, each named; one line for all when there is nobody.
    private IEnumerable<Finding> Circle(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        AttendeeCircle most,
        Func<Attendee, bool> did
    )
    {
        var all = _session.Attendees.Where(did).OrderBy(each => each.Name, StringComparer.Ordinal).ToList();
        var outside = all.FindAll(each =>
            _rules.CircleOf(each.Capacity) is var circle
            && circle != AttendeeCircle.Undetermined
            && circle <= most
        );
        var open = all.FindAll(each => _rules.CircleOf(each.Capacity) == AttendeeCircle.Undetermined);
        if (open.Count > 0)
        {
            yield return new(
                rule,
                Measure.Open(open.Count, all.Count),
                term.Source,
                new NameList([.. open.Select(each => each.Name)])
            );
        }
        else if (all.Count > 0)
        {
            yield return new(
                rule,
                Measure.AtMost(outside.Count, 0),
                term.Source,
                new NameList([.. outside.Select(each => each.Name)])
            );
        }
    }

    private IEnumerable<Finding> Votes() =>
        _session
            .Votes.Select(vote => vote.Name)
            .Distinct(StringComparer.Ordinal)
            .Where(name => outcome.IsDouble(name) || outcome.CircleOf(name) != AttendeeCircle.Decides)
            .Select(name => new Finding(
                PlenaryFindings.Decide,
                !outcome.IsDouble(name) && outcome.CircleOf(name) == AttendeeCircle.Undetermined
                    ? Measure.Open(actual: 1)
                    : Measure.AtMost(
                        outcome.NotCounted.Count(vote =>
                            string.Equals(vote.Name, name, StringComparison.Ordinal)
                        ),
                        0
                    ),
                _rules.MayDecide.Source,
                Sentence.Of(
                    outcome.IsDouble(name) ? new Words("{0}, who voted more than once", "{0}（重复表决）")
                        : outcome.CircleOf(name) is null
                            ? new Words("{0}, who did not attend", "{0}（未到会）")
                        : new Words("{0}", "{0}"),
                    name
                )
            ));

    private IEnumerable<Finding> Duties(string topic)
    {
        ValueList<Label>? done = _session.CommitteeWork is null
            ? null
            :
            [
                .. _session
                    .CommitteeWork.Where(work => string.Equals(work.Topic, topic, StringComparison.Ordinal))
                    .Where(work => _rules.SpecialCommittees.Norm?.Value.Contains(work.Committee) != false)
                    .Select(work => work.Duty),
            ];
        return Checklist
            .Lines(PlenaryFindings.CommitteeDuties, _rules.CommitteeDuties, done)
            .Select(line =>
                line with
                {
                    Detail = Sentence.Of(
                        new("{0}: {1}", "{0}：{1}"),
                        topic,
                        line.Detail ?? Sentence.Of(new("duties not named", "未列职责"))
                    ),
                }
            );
    }

    private IEnumerable<Finding> Committees() =>
        (_session.CommitteeWork ?? [])
            .Select(work => work.Committee)
            .Distinct()
            .OrderBy(committee => committee.Id, StringComparer.Ordinal)
            .Select(committee =>
                _rules.SpecialCommittees.Line(
                    PlenaryFindings.Committee,
                    known => Measure.Holds(known.Contains(committee)),
                    actual: null,
                    committee
                )
            );
}
