namespace GrassrootsDemocracy.Posts.Planning;

// Posts whose holders could change places without anything else changing, as the members of one committee.
internal static class PlanTwins
{
    // Each with the next one of its kind.
    public static IEnumerable<(int Post, int Next)> Of(PlanModel model, PlanTask task)
    {
        for (var post = 0; post < model.Book.Posts.Length; post++)
        {
            for (var other = post + 1; other < model.Book.Posts.Length; other++)
            {
                model.Work.Spend(model.Book.People.Length + model.Book.Asks.Length);
                if (AreTwins(model, task, post, other))
                {
                    yield return (post, other);
                    break;
                }
            }
        }
    }

    private static bool AreTwins(PlanModel model, PlanTask task, int post, int other)
    {
        var (book, both) = (model.Book, (1u << post) | (1u << other));
        return book.BodyOf[post] == book.BodyOf[other]
            && book.OfficeOf[post] == book.OfficeOf[other]
            && model.Open[post] < 0 == model.Open[other] < 0
            && model.Others[post] < 0 == model.Others[other] < 0
            && Array.TrueForAll(book.Eligible, AreAlike)
            && Enumerable.Range(0, book.People.Length).All(person => AreAlike(model.AbleFor(person, both)))
            && (book.Structure[post] & ~both) == (book.Structure[other] & ~both)
            && book.Asks.All(IsSame)
            && ApartFrom(post) == ApartFrom(other)
            && (!task.Goals.Contains(PlanGoal.ClosestToPreferences) || Wanted(post).SetEquals(Wanted(other)));

        bool AreAlike(uint posts) => (posts & both) == 0 || (posts & both) == both;
        bool IsSame(PlanAsk ask) =>
            ask switch
            {
                JoinAsk join => ((1u << join.One | 1u << join.Other) & both) == 0,
                CountAsk count => Array.TrueForAll(count.Groups, AreAlike),
                KinAsk kin => (kin.Apart[post] & ~both) == (kin.Apart[other] & ~both),
                _ => true,
            };
        uint ApartFrom(int one) =>
            book
                .Asks.OfType<ApartAsk>()
                .Where(ask => model.Given(ask) == 0 && (ask.Posts & (1u << one)) != 0)
                .Aggregate(0u, (all, ask) => all | (ask.Posts & ~both));
        HashSet<(string, int)> Wanted(int one) =>
            [
                .. task
                    .Preferences.Where(each => book.PostOf(each.PostId) == one)
                    .Select(each => (each.PersonId, each.Weight)),
            ];
    }
}
