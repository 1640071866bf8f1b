namespace GrassrootsDemocracy.Deliberation.Hearings;

// Writes the lines on the hearing itself. Until it is held nothing of it is judged but what kind of matter it is on, and
// the time for comments.
internal sealed class HearingJudge(HearingOutcome outcome)
{
    private readonly HearingRules _rules = outcome.Rules;
    private readonly Hearing _facts = outcome.Hearing;
    private readonly MakeUp _makeUp = new(outcome.Rules, outcome.Hearing);

    private bool IsDecided => outcome.DecidedOn is not null;

    private bool IsHeld => outcome.HeldOn is not null;

    public bool? IsHeldBack =>
        IsHeld && _rules.HeldBack.Norm is { Value: var quota } ? _makeUp.IsOpposedBy(quota) : null;

    public ValueList<Finding> Lines()
    {
        var lines = new List<Finding?> { Kind() };
        if (IsHeld)
        {
            lines.Add(Form());
            lines.AddRange(_makeUp.Lines());
            lines.AddRange([Steps(), Public(), Record(), Answers(), .. Held()]);
        }

        lines.Add(Comments());
        if (IsHeld || IsDecided)
        {
            lines.AddRange(
                Rights(new("rights before the hearing: {0}", "事前的权利：{0}"), _rules.RightsBefore)
            );
            lines.AddRange(Rights(new("rights at the hearing: {0}", "议事时的权利：{0}"), _rules.RightsAt));
        }

        if (IsDecided)
        {
            lines.AddRange(
                Rights(new("rights after the decision: {0}", "决定后的权利：{0}"), _rules.RightsAfter)
            );
        }

        lines.Add(HeldBack());
        return [.. lines.OfType<Finding>()];
    }

    private Finding? Kind()
    {
        if (_rules.Kinds.Norm is not { Value: var kinds })
        {
            return _facts.MatterKind is { } open
                ? Line(HearingFindings.Kind, _rules.Kinds.Unfilled(actual: null), _rules.Kinds.Source, open)
                : null;
        }

        return _facts.MatterKind is { } kind
            ? Line(
                HearingFindings.Kind,
                Measure.Stated(Verdict.Met),
                _rules.Kinds.SourceOf(kind),
                Sentence.Of(
                    kinds.Contains(kind)
                        ? new Words("{0} must be heard before it is decided", "{0}属于决定前须听证的事项")
                        : new Words("{0} need not be heard before it is decided", "{0}不属于须听证的事项"),
                    kinds.FirstOrDefault(each => each == kind) ?? kind
                )
            )
            : Line(
                HearingFindings.Kind,
                Measure.NotKnown,
                _rules.Kinds.Source,
                Sentence.Of(
                    new(
                        "the kind of the matter is not known; to be heard first: {0}",
                        "事项类别不明；须先行听证的有：{0}"
                    ),
                    kinds
                )
            );
    }

    private Finding? Form()
    {
        if (_rules.Forms.Norm is not { Value: var forms })
        {
            return _facts.Form is { } held
                ? MakeUp.LeftOpen(
                    HearingFindings.Form,
                    _rules.Forms,
                    actual: null,
                    Sentence.Of(new("the people were heard by: {0}", "听取意见的形式：{0}"), held)
                )
                : null;
        }

        var measure = _facts.Form is not { } form
            ? Measure.NotKnown
            : Measure.Holds(forms.Contains(form) || forms.Contains(HearingForms.Other));
        return Line(
            HearingFindings.Form,
            measure,
            _rules.Forms.SourceOf(_facts.Form),
            Sentence.Of(
                new("the people were heard by: {0} (forms: {1})", "听取意见的形式：{0}（规定形式：{1}）"),
                _facts.Form ?? (IReadable)Sentence.Of(new("not known", "不明")),
                forms
            )
        );
    }

    // The steps taken, as far as they follow the order of the norm.
    private Finding? Steps()
    {
        if (_rules.Steps.Norm is not { Value: var needed })
        {
            return _facts.Steps is { } taken
                ? MakeUp.LeftOpen(
                    HearingFindings.Steps,
                    _rules.Steps,
                    taken.Count,
                    Sentence.Of(new("{0}", "{0}"), taken)
                )
                : null;
        }

        var next = 0;
        foreach (var step in _facts.Steps ?? [])
        {
            if (next < needed.Count && step == needed[next])
            {
                next++;
            }
        }

        var measure = _facts.Steps is null ? Measure.NotKnown : Measure.AtLeast(next, needed.Count);
        return Line(
            HearingFindings.Steps,
            measure,
            _rules.Steps.Source,
            _facts.Steps is not null && next < needed.Count
                ? Sentence.Of(new("not in its place: {0}", "未依次进行：{0}"), needed[next])
                : Sentence.Of(new("{0}", "{0}"), needed)
        );
    }

    private Finding? Public()
    {
        var said = Sentence.Of(
            _facts.IsPublic switch
            {
                true => new Words("the hearing was held in public", "听证公开举行"),
                false => new Words("the hearing was not held in public", "听证未公开举行"),
                _ => new Words("whether the hearing was held in public is not known", "听证是否公开举行不明"),
            }
        );
        return _rules.IsPublic.Norm is { Value: true }
                ? Line(HearingFindings.Public, Measure.Holds(_facts.IsPublic), _rules.IsPublic.Source, said)
            : _facts.IsPublic is null ? null
            : MakeUp.LeftOpen(HearingFindings.Public, _rules.IsPublic, actual: null, said);
    }

    private Finding? Record()
    {
        var isAsked = _rules.RecordSigned.Norm is { Value: true };
        if (!isAsked && !_rules.RecordSigned.IsOpen)
        {
            return null;
        }

        if (_facts.Participants is not { } participants)
        {
            return isAsked ? new(HearingFindings.Record, Measure.NotKnown, _rules.RecordSigned.Source) : null;
        }

        // Whoever signed and may have come makes up for nobody who came.
        var signed = participants.LongCount(each => each is { IsPresent: not false, HasSigned: true });
        var came = participants.LongCount(each =>
            each.IsPresent == true || each is { IsPresent: null, HasSigned: true }
        );
        var isKnown = participants.All(each =>
            each.IsPresent == false || each is { IsPresent: not null, HasSigned: not null }
        );
        if (!isAsked)
        {
            return participants.Any(each => each.HasSigned is not null)
                ? new(
                    HearingFindings.Record,
                    _rules.RecordSigned.Unfilled(signed, came),
                    _rules.RecordSigned.Source
                )
                : null;
        }

        // Who is known to have come and not to have signed is enough; nobody there is nobody who signed.
        var isLacking = participants.Any(each => each is { IsPresent: true, HasSigned: false });
        return new(
            HearingFindings.Record,
            isKnown || isLacking
                ? Measure.AtLeast(signed, Math.Max(came, 1))
                : Measure.MissingFact(new("who came and who signed", "到会和签字情况"), signed),
            _rules.RecordSigned.Source
        );
    }

    private Finding? Answers()
    {
        if (_rules.Answered.IsOpen)
        {
            return _facts.Statements is { } all
                ? new(
                    HearingFindings.Answers,
                    _rules.Answered.Unfilled(all.LongCount(each => each.IsAnswered), all.Count),
                    _rules.Answered.Source
                )
                : null;
        }

        if (_rules.Answered.Norm is not { Value: true })
        {
            return null;
        }

        if (_facts.Statements is not { } statements)
        {
            return new(HearingFindings.Answers, Measure.NotKnown, _rules.Answered.Source);
        }

        // An answer may still come until the matter is decided.
        var answered = statements.LongCount(each => each.IsAnswered);
        return new(
            HearingFindings.Answers,
            answered < statements.Count && !IsDecided
                ? Measure.MissingFact(
                    new("which answers are still to come", "尚待作出的答复"),
                    answered,
                    statements.Count
                )
                : Measure.AtLeast(answered, statements.Count),
            _rules.Answered.Source
        );
    }

    private IEnumerable<Finding?> Held() =>
        [
            ByWhom.Line(HearingFindings.ChairedBy, _rules.ChairedBy, _facts.ChairedBy),
            .. Checklist.Lines(HearingFindings.ChosenFor, _rules.ChosenFor, _facts.ChosenFor),
            .. Checklist.Lines(HearingFindings.Duties, _rules.Duties, _facts.DutiesDone),
            _rules.OnceOnly.YesNo(
                HearingFindings.OnceOnly,
                _facts.WasHeardBefore is { } wasHeard ? !wasHeard : null,
                _facts.Matter
            ),
            _facts.IsHeeded is null && _facts.HasGoodReason is null
                ? null
                : _rules.Heeded.YesNo(
                    HearingFindings.Heeded,
                    _facts.IsHeeded == true || _facts.HasGoodReason == true ? true
                        : _facts is { IsHeeded: false, HasGoodReason: false } ? false
                        : null,
                    _facts.Matter
                ),
        ];

    private Finding? Comments()
    {
        if (_facts.Comments is not { } comments)
        {
            var isAsked = _facts.Says(HearingOccasions.Comments) == true;
            return isAsked && _rules.CommentsFor.Norm is not null
                ? new(HearingFindings.Comments, Measure.NotKnown, _rules.CommentsFor.Source)
                : null;
        }

        var days = Period.DaysBetween(comments.From, comments.Until);
        if (days < 0)
        {
            return new(
                HearingFindings.Comments,
                Measure.MissingFact(Deadline.OneIsWrong),
                _rules.CommentsFor.Source
            );
        }

        if (_rules.CommentsFor.Norm is not { Value: var limit })
        {
            return new(
                HearingFindings.Comments,
                _rules.CommentsFor.Unfilled(days),
                _rules.CommentsFor.Source
            );
        }

        var timing = Deadline.Lasting(
            comments.From,
            comments.Until,
            isRunning: false,
            limit,
            _facts.Log.Calendar
        );
        return
            timing.Verdict != Verdict.Met
            && _rules.ShorterCommentsIfExplained.Norm is { Value: true } shorter
            && !string.IsNullOrWhiteSpace(comments.WhyShorter)
            ? Line(
                HearingFindings.Comments,
                Measure.Recorded(days),
                shorter.Source,
                Sentence.Of(new(" (shorter, with the reason published)", "（缩短期限并已说明理由）"))
            )
            : timing.Line(HearingFindings.Comments, _rules.CommentsFor.Source);
    }

    private IEnumerable<Finding> Rights(Words said, NormOrOpen<ValueList<Label>> term) =>
        Checklist
            .Lines(HearingFindings.Rights, term, _facts.Rights)
            .Where(_ => term.Speaks())
            .Select(line =>
                line with
                {
                    Detail = Sentence.Of(said, line.Detail ?? Sentence.Of(new("by the case", "视情形而定"))),
                }
            );

    private Finding? HeldBack()
    {
        if (!IsHeld || _rules.HeldBack.Norm is not { Value: var quota })
        {
            return null;
        }

        var against = _makeUp.Against;
        var measure =
            IsHeldBack is not { } isHeldBack
                ? Measure.MissingFact(
                    new("whether the decision was held back", "决定是否暂缓"),
                    against.Least
                )
            : !isHeldBack ? Measure.Recorded(against.Least, _makeUp.Present.Least)
            : IsDecided ? Measure.AtMost(against.Least, quota.Threshold.Least(_makeUp.Present.Least) - 1)
            : Measure.Recorded(against.Least, _makeUp.Present.Least);
        return Line(
            HearingFindings.HeldBack,
            measure,
            _rules.HeldBack.Source,
            Sentence.Of(
                IsHeldBack switch
                {
                    true => new Words("the matter is held back ({0})", "该事项缓议（{0}）"),
                    false => new Words("the matter may go to the ballot ({0})", "该事项可付表决（{0}）"),
                    _ => new Words(
                        "whether the matter is held back is not known ({0})",
                        "是否缓议不明（{0}）"
                    ),
                },
                quota
            )
        );
    }

    private static Finding Line(RuleDescriptor rule, Measure measure, Citation? source, IReadable said) =>
        new(rule, measure, source, said);
}
