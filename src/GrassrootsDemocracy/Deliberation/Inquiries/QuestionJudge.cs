using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Deliberation.Inquiries;

// One question on a day: may it be asked, who must answer, is it answered, is the answer published.
internal sealed class QuestionJudge(
    InquiryRules rules,
    InquirySession session,
    Question question,
    LocalDate on
)
{
    // What was said before the question is no answer to it.
    private bool IsAnswered => question.AnsweredOn <= on && question.AnsweredOn >= question.AskedOn;

    private bool IsPublished => question.PublishedOn <= on;

    private bool IsOnTheSpot => question.Form == InquiryKinds.OnTheSpot;

    // Only written answers are published by such a norm; an answer whose form is not known may be one.
    private bool NeedsPublication => rules.Published.Norm is { Value: true } && !IsOnTheSpot;

    private LocalDate? AnswerBy =>
        IsOnTheSpot
            ? question.AskedOn
            : Deadline.LastDay(question.AskedOn, rules.AnsweredWithin.Norm?.Value, session.Calendar);

    private LocalDate? PublishBy =>
        Deadline.LastDay(session.EndedOn, rules.PublishedWithin.Norm?.Value, session.Calendar);

    public QuestionResult Result
    {
        get
        {
            var state =
                Inquirer().Verdict == Verdict.Breached ? QuestionState.NotAdmitted
                : !IsAnswered
                    ? AnswerBy < on ? QuestionState.AnswerOverdue
                        : QuestionState.AwaitingAnswer
                : NeedsPublication && !IsPublished
                    ? PublishBy < on ? QuestionState.PublicationOverdue
                        : QuestionState.AwaitingPublication
                : QuestionState.Closed;
            return new(
                question,
                state,
                state switch
                {
                    QuestionState.AwaitingAnswer or QuestionState.AnswerOverdue => AnswerBy,
                    QuestionState.AwaitingPublication or QuestionState.PublicationOverdue => PublishBy,
                    _ => null,
                }
            );
        }
    }

    public IEnumerable<Finding> Lines()
    {
        if (OneOf(InquiryFindings.Kind, rules.Kinds, question.Kind) is { } kind)
        {
            yield return kind;
        }

        yield return Inquirer();
        if (OneOf(InquiryFindings.Form, rules.Forms, question.Form) is { } form)
        {
            yield return form;
        }

        // A question that was not admitted asks nothing of anybody.
        if (Result.State == QuestionState.NotAdmitted)
        {
            yield break;
        }

        if (Answerer() is { } answerer)
        {
            yield return answerer;
        }

        yield return Answered();
        if (IsAnswered && !IsOnTheSpot && Published() is { } published)
        {
            yield return published;
        }
    }

    private Finding Inquirer()
    {
        var (inside, outside) = (rules.InsideInquirers, rules.OutsideInquirers);
        var isListed =
            question.AskedBy is { } by
            && (inside.Norm?.Value.Contains(by) == true || outside.Norm?.Value.Contains(by) == true);

        // Whoever is on one list may ask; whoever is on neither may not only where both lists are known.
        var measure =
            isListed ? Measure.Stated(Verdict.Met)
            : inside.IsOpen || outside.IsOpen ? Measure.Open(actual: null)
            : question.AskedBy is null ? Measure.MissingFact(actual: null)
            : Measure.Stated(Verdict.Breached);
        var source =
            isListed && outside.Norm?.Value.Contains(question.AskedBy!) == true
                ? outside.Source
                : inside.Source;
        return Line(InquiryFindings.Inquirer, measure, source ?? outside.Source, question.AskedBy);
    }

    private Finding? Answerer()
    {
        var asked = IsAnswered ? question.AnsweredBy ?? question.AskedOf : question.AskedOf;
        if (rules.MustAnswer.Norm is not { Value: var duties })
        {
            return asked is null
                ? null
                : Line(InquiryFindings.Answerer, Measure.Open(actual: null), rules.MustAnswer.Source, asked);
        }

        var duty =
            duties.FirstOrDefault(each => each.Topic is not null && each.Topic == question.Topic)
            ?? duties.FirstOrDefault(each => each.Topic is null);
        var measure =
            duty is null ? Measure.Open(actual: null)
            : asked is null ? Measure.MissingFact(actual: null)
            : Measure.Stated(duty.Answerers.Contains(asked) ? Verdict.Met : Verdict.Breached);
        return Line(InquiryFindings.Answerer, measure, rules.MustAnswer.Source, asked);
    }

    private Finding Answered()
    {
        long? days = IsAnswered ? Period.DaysBetween(question.AskedOn, question.AnsweredOn!.Value) : null;
        if (AnswerBy is not { } last)
        {
            // A limit without its last day lacks the working days; without a limit an answer is none too late.
            return Line(
                InquiryFindings.Answered,
                rules.AnsweredWithin.Norm is not null ? Measure.MissingFact(days)
                    : IsAnswered ? Measure.Recorded(days!.Value)
                    : Measure.Open(days),
                rules.AnsweredWithin.Source,
                question.AskedOf
            );
        }

        // Whoever has not answered has by now taken as long as this.
        var most = Period.DaysBetween(question.AskedOn, last);
        var taken = Period.DaysBetween(question.AskedOn, on);
        var measure =
            IsAnswered ? Measure.AtMost(days, most)
            : taken > most ? Measure.AtMost(taken, most)
            : Measure.Awaiting(taken, most);
        return Line(
            InquiryFindings.Answered,
            measure,
            IsOnTheSpot ? rules.Forms.Source : rules.AnsweredWithin.Source,
            question.AskedOf
        );
    }

    private Finding? Published()
    {
        if (rules.Published.Norm is not { Value: true })
        {
            return rules.Published.IsOpen && rules.Published.Source is null && !IsPublished
                ? null
                : Line(
                    InquiryFindings.Published,
                    rules.Published.IsOpen ? Measure.Open(actual: null) : Measure.Stated(Verdict.Met),
                    rules.Published.Source,
                    about: null
                );
        }

        var isLate = PublishBy is { } last && (IsPublished ? question.PublishedOn > last : on > last);
        var isTimed =
            rules.PublishedWithin.IsOpen
            || PublishBy is not null
            || session.EndedOn is null
            || question.PublishedOn <= session.EndedOn;
        var measure =
            isLate ? Measure.Stated(Verdict.Breached)
            : IsPublished && isTimed ? Measure.Stated(Verdict.Met)
            : Measure.MissingFact(actual: null);
        return Line(InquiryFindings.Published, measure, rules.Published.Source, about: null);
    }

    private Finding? OneOf(RuleDescriptor rule, NormOrOpen<ValueList<Label>> term, Label? value)
    {
        if (term.Norm is not { Value: var allowed })
        {
            return value is null ? null : Line(rule, Measure.Open(actual: null), term.Source, value);
        }

        var measure = value is null
            ? Measure.MissingFact(actual: null)
            : Measure.Stated(allowed.Contains(value) ? Verdict.Met : Verdict.Breached);
        return Line(rule, measure, term.Source, value);
    }

    private Finding Line(RuleDescriptor rule, Measure measure, Citation? source, Label? about) =>
        new(rule, measure, source)
        {
            Detail = about is null
                ? Sentence.Of(new("question {0}", "询问 {0}"), question.Reference)
                : Sentence.Of(new("question {0}, {1}", "询问 {0}，{1}"), question.Reference, about),
        };
}
