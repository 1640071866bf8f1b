namespace GrassrootsDemocracy.Procedures;

/// <summary>States the norms of a stage as a text does: in one sentence.</summary>
public static class StageStatements
{
    /// <summary>States that a stage takes place, and with it whatever one sentence says of it.</summary>
    /// <param name="rulebook">The layer.</param>
    /// <param name="stage">The names of the norms of the stage.</param>
    /// <param name="terms">What the sentence says.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="latitude">What a lower rulebook may do to each of the terms.</param>
    /// <returns>A rulebook with a norm for each term.</returns>
    /// <exception cref="ArgumentException">
    /// It is not said from which stage a time runs, the last day is said twice, or a term is one that a norm of its name refuses.
    /// </exception>
    public static Rulebook WithStage(
        this Rulebook rulebook,
        StageNorms stage,
        StageTerms terms,
        Citation source,
        Latitude latitude = Latitude.MayTighten
    )
    {
        Guard.Against.Null(rulebook);
        Guard.Against.Null(stage);
        Guard.Against.Null(terms);
        var book = rulebook.With(stage.Task, terms.Task ?? stage.Stage, Guard.Against.Null(source), latitude);
        State(stage.Need, terms.Need);
        State(stage.Actors, terms.By);
        State(stage.Supervisors, terms.SupervisedBy);
        State(stage.Answers, terms.Answers);
        State(stage.After, terms.After);
        State(stage.Earliest, terms.First);
        State(stage.Latest, terms.LastDay(stage, nameof(terms)));
        State(stage.Evidence, terms.Evidence);
        State(stage.Approval, terms.ApprovedBy);
        State(stage.PublishedBy, terms.PublishedBy);
        State(stage.PublishedIn, terms.PublishedIn);
        book = terms.Published is { } published
            ? book.With(stage.Published, published, source, latitude)
            : book;
        book = terms.PublishedFor is { } time ? book.With(stage.PublishedFor, time, source, latitude) : book;
        return terms.NeededWhen is { Otherwise: { } otherwise } when
            ? book.With(stage.Need, StageNeed.Mandatory, source, latitude, when)
                .AskingNothing(stage.Need, source, latitude, otherwise)
            : book;

        void State<T>(NormName<T> name, T? value)
            where T : class
        {
            book = value is null ? book : book.With(name, value, source, latitude);
        }
    }
}
