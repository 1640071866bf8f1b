namespace GrassrootsDemocracy.Posts.Planning;

// A demand without its article, for lines that end with the article anyway.
internal sealed record PlanDemandWords(PlanDemand Demand) : Readable
{
    public override string ToString(Language language) => PlanWords.Asks(Demand, language);
}
