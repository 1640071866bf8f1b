namespace GrassrootsDemocracy.Forums;

// Writes the lines about what was held: of the whole, of each time, of the turns and of the matters.
internal sealed class ForumLedger(ForumOutcome outcome)
{
    private readonly ForumRules _rules = outcome.Rules;
    private readonly ForumLog _facts = outcome.Facts;
    private readonly ForumDays _days = new(outcome);

    private List<ForumMeeting> Held => _days.Held;

    public IEnumerable<Finding?> Lines() =>
        [
            Regularity.Line(
                ForumFindings.Every,
                _rules.Every,
                _days.Surely,
                _days.Possibly,
                ForumWords.WhetherAdHocCounts,
                outcome.On
            ),
            AdHoc(),
            _rules.DaysFixed.YesNo(ForumFindings.DaysFixed, AreDaysFixed),
            ByWhom.Line(ForumFindings.DaysFixedBy, _rules.DaysFixedBy, _facts.DaysFixedBy),
            PlaceFixed(),
            .. Held.SelectMany(Lines),
            new ForumTimesLine(_rules, Held).Line(),
            .. new Coverage(_rules.Contents, [.. Held.Select(meeting => meeting.Contents)]).Lines(
                ForumFindings.Contents,
                isOver: _facts.Until <= outcome.On
            ),
            .. new DutyLedger(_rules, _facts, Held).Lines(),
            .. new JointLedger(_rules, _facts).Lines(),
            OpinionsEvery(),
            .. outcome.Raised.SelectMany(Lines),
        ];

    // A rulebook that names the days fixes them; one that does so in a case may.
    private bool? AreDaysFixed =>
        _rules.Every.Norm is { Value: var every } && NamesDays(every) ? true
        : _facts.AreDaysFixed == false
        && _rules.Every.Readings.Any(each => each.Norm is Norm<Cadence> { Value: var one } && NamesDays(one))
            ? null
        : _facts.AreDaysFixed;

    private static bool NamesDays(Cadence cadence) => cadence.Form != CadenceForm.PerPeriod;

    private Finding? AdHoc()
    {
        var (adHoc, unknown) = (
            Held.Count(one => one.IsAdHoc == true),
            Held.Exists(one => one.IsAdHoc is null)
        );
        return
            _rules.AdHoc.State != TermState.NothingAsked
            && (adHoc > 0 || (unknown && _rules.AdHoc.Speaks() && _rules.AdHoc.Norm is not { Value: true }))
            ? _rules.AdHoc.Line(
                ForumFindings.AdHoc,
                may =>
                    may ? Measure.Recorded(adHoc)
                    : adHoc == 0 && unknown ? Measure.MissingFact(ForumWords.WhichAreAdHoc, adHoc)
                    : Measure.AtMost(adHoc, 0),
                adHoc
            )
            : null;
    }

    // It may be fixed without anybody saying where, as long as it is one place.
    private Finding? PlaceFixed()
    {
        var places = Held.Select(meeting => meeting.Place).Append(_facts.Place).OfType<string>();
        var number = places.Distinct(StringComparer.Ordinal).Count();
        return _rules.PlaceFixed.NoneOtherwise(
            ForumFindings.PlaceFixed,
            number,
            most: 1,
            number == 0 || Held.Exists(meeting => meeting.Place is null) ? ForumWords.WhereItWas : null
        );
    }

    private IEnumerable<Finding?> Lines(ForumMeeting meeting) =>
        [
            ByWhom.Line(ForumFindings.LedBy, _rules.LedBy, meeting.LedBy, meeting.Day),
            ByWhom.Line(ForumFindings.MainSpeaker, _rules.MainSpeaker, meeting.MainSpeaker, meeting.Day),
            meeting.SupplementarySpeakers is > 0 and var speakers
            && _rules.Supplementary.State != TermState.NothingAsked
                ? _rules.Supplementary.Line(
                    ForumFindings.Supplementary,
                    may => may ? Measure.Recorded(speakers) : Measure.AtMost(speakers, 0),
                    speakers,
                    On(meeting)
                )
                : null,
            _rules.LeastChannels.Speaks() || meeting.Channels is not null
                ? Of(meeting.Channels?.Distinct().Count()) is var kinds
                    ? _rules.LeastChannels.Line(
                        ForumFindings.Channels,
                        least => Measure.AtLeast(kinds, least),
                        kinds,
                        On(meeting)
                    )
                    : null
                : null,
            _rules.OnTheSpot.Speaks() && _rules.OnTheSpot.Norm is not { Value: false }
                ? _rules.OnTheSpot.Line(
                    ForumFindings.OnTheSpot,
                    asked =>
                        !asked ? Measure.NothingAsked(meeting.AnsweredOnTheSpot)
                        : meeting.Questions is { } questions
                            ? Measure.AtLeast(
                                meeting.AnsweredOnTheSpot ?? (questions == 0 ? 0 : null),
                                questions
                            )
                        : Measure.NotKnown,
                    meeting.AnsweredOnTheSpot,
                    On(meeting)
                )
                : null,
            ByWhom.Line(ForumFindings.AnsweredBy, _rules.AnsweredBy, meeting.AnsweredBy, meeting.Day),
        ];

    private Finding? OpinionsEvery() =>
        _rules.OpinionsEvery.State is TermState.Silent or TermState.NothingAsked
            ? null
            : Regularity.Line(
                ForumFindings.OpinionsEvery,
                _rules.OpinionsEvery,
                _days.LogOf(IsCollecting),
                _days.LogOf(meeting => meeting.Contents is null || IsCollecting(meeting)),
                ForumWords.WhatItWasAbout,
                outcome.On
            );

    // Each goes through the stages that the rulebook has, each with the lines of any procedure.
    private IEnumerable<Finding> Lines(ForumMatter matter) =>
        _rules
            .Matter.Check(
                new()
                {
                    Acts = [.. matter.Acts],
                    Calendar = _facts.Calendar,
                    Area = _facts.Area,
                    LawOf = _facts.LawOf,
                },
                outcome.On
            )
            .Stages.SelectMany(stage => stage.Findings)
            .Select(line =>
                line with
                {
                    Detail = Sentence.Of(
                        new("{0}, {1}", "{0}，{1}"),
                        matter.Reference,
                        line.Detail ?? line.Rule.TitleWords
                    ),
                }
            );

    private static bool IsCollecting(ForumMeeting meeting) =>
        meeting.Contents?.Contains(JointActivities.OpinionCollection) == true;

    private static Sentence On(ForumMeeting meeting) => Sentence.Of(new("{0}", "{0}"), meeting.Day);

    private static long? Of(int? number) => number;
}
