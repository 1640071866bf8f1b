namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// The numbers of one contest, ready to be asked: whether the vote was valid, and what holds besides what is a sum.
internal sealed record PublishedAsked(Weighing Weighing, Question Valid, Question Also)
{
    public Verdict IsValid => Weighing.Verdict(Valid);

    public bool IsPossible(Question question) => Weighing.IsPossible(Question.All(Also, question));

    public PublishedState StateOf(IReadOnlyList<Question> seat)
    {
        Question[] outcomes =
        [
            .. ((Question[])[Valid.Not(), .. seat.Select(question => Question.All(Valid, question))]).Select(
                question => Question.All(Also, question)
            ),
        ];
        return Weighing.Outcomes(outcomes) is [var only]
            ? only switch
            {
                0 => PublishedState.VoteInvalid,
                1 => PublishedState.NotChosen,
                2 => PublishedState.Tied,
                _ => PublishedState.Chosen,
            }
            : PublishedState.Open;
    }

    public ValueList<IReadable> HangsOn(IEnumerable<Question> outcomes) =>
        [
            .. Weighing
                .Turning([.. outcomes.Select(question => Question.All(Also, question))])
                .Select(doubt => doubt.About?.What)
                .OfType<IReadable>(),
            .. Weighing.GaveUp ? [PublishedUnsaid.WithinTheBound] : Array.Empty<IReadable>(),
        ];
}
