using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

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
            lines.AddRange([Steps(), Public(), Record(), Answers()]);
        }

        lines.Add(Comments());
        if (IsHeld || IsDecided)
        {
            lines.Add(Rights("before", _rules.RightsBefore));
            lines.Add(Rights("at", _rules.RightsAt));
        }

        if (IsDecided)
        {
            lines.Add(Rights("after", _rules.RightsAfter));
        }

        lines.Add(HeldBack());
        return [.. lines.OfType<Finding>()];
    }

    private Finding? Kind()
    {
        if (_rules.Kinds.Norm is not { Value: var kinds })
        {
            return _facts.Kind is { } open
                ? Line(HearingFindings.Kind, Measure.Open(actual: null), _rules.Kinds.Source, open)
                : null;
        }

        return _facts.Kind is { } kind
            ? Line(
                HearingFindings.Kind,
                Measure.Stated(Verdict.Met),
                _rules.Kinds.Source,
                Sentence.Of(
                    HearingTexts.All,
                    kinds.Contains(kind) ? "kind.heard" : "kind.free",
                    kinds.FirstOrDefault(each => each == kind) ?? kind
                )
            )
            : Line(
                HearingFindings.Kind,
                Measure.MissingFact(actual: null),
                _rules.Kinds.Source,
                Sentence.Of(HearingTexts.All, "kind.unknown", kinds)
            );
    }

    private Finding? Form()
    {
        if (_rules.Forms.Norm is not { Value: var forms })
        {
            return null;
        }

        var measure = _facts.Form is not { } form
            ? Measure.MissingFact(actual: null)
            : Measure.Stated(
                forms.Contains(form) || forms.Contains(HearingForms.Other) ? Verdict.Met : Verdict.Breached
            );
        return Line(
            HearingFindings.Form,
            measure,
            _rules.Forms.Source,
            Sentence.Of(
                HearingTexts.All,
                "form",
                _facts.Form ?? (IReadable)Sentence.Of(HearingTexts.All, "unknown"),
                forms
            )
        );
    }

    // The steps taken, as far as they follow the order of the norm.
    private Finding? Steps()
    {
        if (_rules.Steps.Norm is not { Value: var needed })
        {
            return null;
        }

        var next = 0;
        foreach (var step in _facts.Steps ?? [])
        {
            if (next < needed.Count && step == needed[next])
            {
                next++;
            }
        }

        var measure = _facts.Steps is null
            ? Measure.MissingFact(actual: null)
            : Measure.AtLeast(next, needed.Count);
        return Line(
            HearingFindings.Steps,
            measure,
            _rules.Steps.Source,
            _facts.Steps is not null && next < needed.Count
                ? Sentence.Of(HearingTexts.All, "steps.not", needed[next])
                : Sentence.Of(HearingTexts.All, "steps", needed)
        );
    }

    private Finding? Public() =>
        _rules.IsPublic.Norm is not { Value: true }
            ? null
            : Line(
                HearingFindings.Public,
                _facts.IsPublic is { } isPublic
                    ? Measure.Stated(isPublic ? Verdict.Met : Verdict.Breached)
                    : Measure.MissingFact(actual: null),
                _rules.IsPublic.Source,
                Sentence.Of(
                    HearingTexts.All,
                    _facts.IsPublic switch
                    {
                        true => "public.yes",
                        false => "public.no",
                        _ => "public.unknown",
                    }
                )
            );

    private Finding? Record()
    {
        var isAsked = _rules.RecordSigned.Norm is { Value: true };
        if (!isAsked && !_rules.RecordSigned.IsOpen)
        {
            return null;
        }

        if (_facts.Participants is not { } participants)
        {
            return isAsked
                ? new(HearingFindings.Record, Measure.MissingFact(actual: null), _rules.RecordSigned.Source)
                : null;
        }

        var signed = participants.LongCount(each => each is { IsPresent: not false, HasSigned: true });
        var came = participants.LongCount(each => each.IsPresent == true);
        var isKnown = participants.All(each =>
            each.IsPresent == false || each is { IsPresent: not null, HasSigned: not null }
        );
        if (!isAsked)
        {
            return participants.Any(each => each.HasSigned is not null)
                ? new(HearingFindings.Record, Measure.Open(signed, came), _rules.RecordSigned.Source)
                : null;
        }

        // Who is known to have come and not to have signed is enough; nobody there is nobody who signed.
        var isLacking = participants.Any(each => each is { IsPresent: true, HasSigned: false });
        return new(
            HearingFindings.Record,
            isKnown || isLacking ? Measure.AtLeast(signed, Math.Max(came, 1)) : Measure.MissingFact(signed),
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
                    Measure.Open(all.LongCount(each => each.IsAnswered), all.Count),
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
            return new(HearingFindings.Answers, Measure.MissingFact(actual: null), _rules.Answered.Source);
        }

        // An answer may still come until the matter is decided.
        var answered = statements.LongCount(each => each.IsAnswered);
        return new(
            HearingFindings.Answers,
            answered < statements.Count && !IsDecided
                ? Measure.MissingFact(answered, statements.Count)
                : Measure.AtLeast(answered, statements.Count),
            _rules.Answered.Source
        );
    }

    private Finding? Comments()
    {
        if (_facts.Comments is not { } comments)
        {
            var isAsked = _facts.Log.Circumstances.Any(each =>
                each.Occasion == HearingOccasions.Comments && each.Holds
            );
            return isAsked && _rules.CommentsFor.Norm is not null
                ? new(HearingFindings.Comments, Measure.MissingFact(actual: null), _rules.CommentsFor.Source)
                : null;
        }

        var days = Period.DaysBetween(comments.From, comments.Until);
        if (days < 0)
        {
            return new(
                HearingFindings.Comments,
                Measure.MissingFact(actual: null),
                _rules.CommentsFor.Source
            );
        }

        if (_rules.CommentsFor.Norm is not { Value: var limit })
        {
            return new(HearingFindings.Comments, Measure.Open(days), _rules.CommentsFor.Source);
        }

        var least = Period.DaysBetween(comments.From, limit.LastDayAfter(comments.From, _facts.Log.Calendar));
        return
            days < least
            && _rules.ShorterCommentsIfExplained.Norm is { Value: true } shorter
            && !string.IsNullOrWhiteSpace(comments.WhyShorter)
            ? Line(
                HearingFindings.Comments,
                Measure.Recorded(days),
                shorter.Source,
                Sentence.Of(HearingTexts.All, "comments.explained")
            )
            : new(HearingFindings.Comments, Measure.AtLeast(days, least), _rules.CommentsFor.Source);
    }

    private Finding? Rights(string phase, NormOrOpen<ValueList<Label>> term)
    {
        if (term.Norm is not { Value: var needed })
        {
            return null;
        }

        var missing = Checklist.MissingOf(
            needed,
            _facts.Rights is { } had ? [.. had.Select(each => each.Id)] : null
        );
        return Line(
            HearingFindings.Rights,
            _facts.Rights is null
                ? Measure.MissingFact(actual: null)
                : Measure.AtLeast(needed.Count - missing.Count, needed.Count),
            term.Source,
            Sentence.Of(
                HearingTexts.All,
                $"rights.{phase}",
                _facts.Rights is not null && missing.Count > 0
                    ? Sentence.Of(HearingTexts.All, "missing", missing)
                    : Sentence.Of(HearingTexts.All, "list", needed)
            )
        );
    }

    private Finding? HeldBack()
    {
        if (!IsHeld || _rules.HeldBack.Norm is not { Value: var quota })
        {
            return null;
        }

        var against = _makeUp.Against;
        var measure =
            IsHeldBack is not { } isHeldBack ? Measure.MissingFact(against.Least)
            : !isHeldBack ? Measure.Recorded(against.Least, _makeUp.Present.Least)
            : IsDecided ? Measure.AtMost(against.Least, quota.Threshold.Least(_makeUp.Present.Least) - 1)
            : Measure.Recorded(against.Least, _makeUp.Present.Least);
        return Line(
            HearingFindings.HeldBack,
            measure,
            _rules.HeldBack.Source,
            Sentence.Of(
                HearingTexts.All,
                IsHeldBack switch
                {
                    true => "held-back",
                    false => "not-held-back",
                    _ => "held-back-unknown",
                },
                quota
            )
        );
    }

    private static Finding Line(RuleDescriptor rule, Measure measure, Citation? source, IReadable said) =>
        new(rule, measure, source) { Detail = said };
}
