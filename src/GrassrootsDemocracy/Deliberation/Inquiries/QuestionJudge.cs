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

    // On the spot is the day itself.
    private TimeLimit? AnswerWithin => IsOnTheSpot ? new TimeLimit(0) : rules.AnsweredWithin.Norm?.Value;

    private DayBounds AnswerBy =>
        AnswerWithin?.After(DayBounds.On(question.AskedOn), session.Calendar) ?? default;

    private DayBounds PublishBy =>
        session.EndedOn is { } end && rules.PublishedWithin.Norm is { Value: var limit }
            ? limit.After(DayBounds.On(end), session.Calendar)
            : default;

    public QuestionResult Result
    {
        get
        {
            var state =
                Inquirer().Verdict == Verdict.Breached ? QuestionState.NotAdmitted
                : !IsAnswered
                    ? AnswerBy.Latest < on ? QuestionState.AnswerOverdue
                        : QuestionState.AwaitingAnswer
                : NeedsPublication && !IsPublished
                    ? PublishBy.Latest < on ? QuestionState.PublicationOverdue
                        : QuestionState.AwaitingPublication
                : QuestionState.Closed;
            return new(
                question,
                state,
                state switch
                {
                    QuestionState.AwaitingAnswer or QuestionState.AnswerOverdue => AnswerBy.Exact,
                    QuestionState.AwaitingPublication or QuestionState.PublicationOverdue => PublishBy.Exact,
                    _ => null,
                }
            );
        }
    }

    // A question that was not admitted asks nothing of anybody.
    public IEnumerable<Finding> Lines() =>
        new[]
        {
            OneOf(InquiryFindings.Kind, rules.Kinds, question.Kind),
            Inquirer(),
            OneOf(InquiryFindings.Form, rules.Forms, question.Form),
        }
            .Concat(
                Result.State == QuestionState.NotAdmitted
                    ? []
                    : [Answerer(), Answered(), IsAnswered && !IsOnTheSpot ? Published() : null]
            )
            .OfType<Finding>();

    private Finding Inquirer()
    {
        var (inside, outside) = (rules.InsideInquirers, rules.OutsideInquirers);
        var isListed =
            question.AskedBy is { } by
            && (inside.Norm?.Value.Contains(by) == true || outside.Norm?.Value.Contains(by) == true);

        // Whoever is on one list may ask; whoever is on neither may not only where both lists are known.
        var measure =
            isListed ? Measure.Stated(Verdict.Met)
            : inside.IsOpen ? inside.Measure(OfOne, actual: null)
            : outside.IsOpen ? outside.Measure(OfOne, actual: null)
            : question.AskedBy is null ? Measure.NotKnown
            : Measure.Stated(Verdict.Breached);
        var source =
            isListed && outside.Norm?.Value.Contains(question.AskedBy!) == true
                ? outside.SourceOf(question.AskedBy)
                : inside.SourceOf(question.AskedBy);
        return Line(
            InquiryFindings.Inquirer,
            measure,
            source ?? outside.Source,
            question.AskedBy is { } asking && measure.Verdict == Verdict.Breached
                ? ByWhom.Named([.. inside.Norm?.Value ?? [], .. outside.Norm?.Value ?? []], asking)
                : question.AskedBy
        );

        // The other list does not have whoever asked.
        Measure OfOne(ValueList<Label> listed) =>
            question.AskedBy is not { } asker ? Measure.NotKnown
            : listed.Contains(asker) ? Measure.Stated(Verdict.Met)
            : inside.IsOpen && outside.IsOpen ? Measure.Open(actual: null)
            : Measure.Stated(Verdict.Breached);
    }

    private Finding? Answerer()
    {
        var asked = IsAnswered ? question.AnsweredBy ?? question.AskedOf : question.AskedOf;
        return asked is null && rules.MustAnswer.State is TermState.Silent or TermState.LeftToOthers
            ? null
            : Line(
                InquiryFindings.Answerer,
                rules.MustAnswer.Measure(By, actual: null),
                rules.MustAnswer.Source,
                asked is { } one && rules.MustAnswer.Norm is { Value: var named }
                    ? ByWhom.Named([.. named.SelectMany(duty => duty.Answerers).Distinct()], one)
                    : asked
            );

        Measure By(ValueList<AnswerDuty> duties)
        {
            var duty =
                duties.FirstOrDefault(each => each.Topic is not null && each.Topic == question.Topic)
                ?? duties.FirstOrDefault(each => each.Topic is null);
            return duty is null
                ? Measure.Open(actual: null)
                : Measure.Holds(asked is null ? null : duty.Answerers.Contains(asked));
        }
    }

    private Finding Answered()
    {
        if (AnswerWithin is not { } within)
        {
            // Without a limit an answer is none too late.
            return Line(
                InquiryFindings.Answered,
                IsAnswered
                    ? Measure.Recorded(Period.DaysBetween(question.AskedOn, question.AnsweredOn!.Value))
                    : rules.AnsweredWithin.Unfilled(actual: null),
                rules.AnsweredWithin.Source,
                question.AskedOf
            );
        }

        // Whoever has not answered has by now taken as long as this.
        var timing = IsAnswered
            ? Deadline.Within(question.AskedOn, question.AnsweredOn, within, session.Calendar)
            : Deadline.Undone(question.AskedOn, on, within, session.Calendar);
        return Line(
            InquiryFindings.Answered,
            timing.Measure,
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
                    rules.Published.IsOpen
                        ? rules.Published.Unfilled(actual: null)
                        : Measure.NothingAsked(actual: null),
                    rules.Published.Source,
                    about: null
                );
        }

        var isLate = (IsPublished ? question.PublishedOn : on) > PublishBy.Latest;
        var isTimed =
            rules.PublishedWithin.IsOpen
            || session.EndedOn is null
            || question.PublishedOn <= session.EndedOn
            || question.PublishedOn <= PublishBy.Earliest;
        var measure =
            isLate ? Measure.Stated(Verdict.Breached)
            : IsPublished && isTimed ? Measure.Stated(Verdict.Met)
            : Measure.Unknown(
                PublishBy is { Earliest: not null, Exact: null } ? new CalendarCover(session.Calendar) : null
            );
        return Line(InquiryFindings.Published, measure, rules.Published.Source, about: null);
    }

    private Finding? OneOf(RuleDescriptor rule, NormOrOpen<ValueList<Label>> term, Label? value)
    {
        return value is null && !term.Speaks()
            ? null
            : Line(
                rule,
                ByWhom.Of(term, value),
                term.SourceOf(value),
                value is null ? null : ByWhom.Named(term.Norm?.Value, value)
            );
    }

    private Finding Line(RuleDescriptor rule, Measure measure, Citation? source, IReadable? about) =>
        new(
            rule,
            measure,
            source,
            about is null
                ? Sentence.Of(new("question {0}", "询问{0}"), question.Reference)
                : Sentence.Of(new("question {0}, {1}", "询问{0}，{1}"), question.Reference, about)
        );
}
