using System.Diagnostics;

namespace GrassrootsDemocracy.Posts.Planning;

// The words of a demand, and of giving it up, with its places: posts, people, bodies, the figure, the kinship.
internal static class PlanWords
{
    private const int MostNames = 10;

    public static string Sourced(string words, PlanDemand demand, Language language) =>
        demand.Source is { } source
            ? new Words("{0} ({1})", "{0}（{1}）").Fill(language, words, source.ToString(language))
            : words;

    public static string Asks(PlanDemand demand, Language language) => Fill(Asks(demand), demand, language);

    public static string Gives(PlanDemand demand, Language language) => Fill(Gives(demand), demand, language);

    private static string Fill(Words words, PlanDemand demand, Language language) =>
        words.Fill(
            language,
            Of(demand.Posts, language),
            Of(demand.People, language),
            CommonWords.Join(demand.Bodies, language),
            Figure(demand, language),
            demand.KinByName?.ToString(language)
        );

    // Posts by what they are: several members of one body are one item with their number.
    public static string Of(IEnumerable<Post> posts, Language language) =>
        CommonWords.Join(
            posts
                .GroupBy(post => new OfficeAt(post.Body, post.Office))
                .Select(same =>
                    same.Count() == 1
                        ? same.Key.ToString(language)
                        : new Words("{0} × {1}", "{0}{1}名").Fill(
                            language,
                            same.Key.ToString(language),
                            same.Count()
                        )
                ),
            language
        );

    // A reader is helped by a few names, and by thousands of them by their number.
    public static string Of(ValueList<Person> people, Language language)
    {
        var named = CommonWords.Join(people.Take(MostNames).Select(person => person.Called), language);
        return people.Count <= MostNames
            ? named
            : new Words("{0} and others, {1} in all", "{0}等{1}人").Fill(language, named, people.Count);
    }

    private static string Figure(PlanDemand demand, Language language) =>
        demand switch
        {
            { IsOdd: true } => new Words("an odd number", "单数").In(language),
            { Least: { } least } => new Words("at least {0}", "不少于{0}").Fill(language, least),
            { Most: { } most } => new Words("at most {0}", "不超过{0}").Fill(language, most),
            _ => "",
        };

    private static Words Asks(PlanDemand demand) =>
        demand.Kind switch
        {
            PlanDemandKind.CrossAppointment => new(
                "people in more than one of {2}: {3}",
                "在{2}交叉任职的人数：{3}"
            ),
            PlanDemandKind.DualLeadership => new("one person holds both: {0}", "由一人同时担任：{0}"),
            PlanDemandKind.Headcount => new("headcount of {2} together: {3}", "{2}合计职数：{3}"),
            PlanDemandKind.Members => new("members of the {2}: {3}", "{2}成员人数：{3}"),
            PlanDemandKind.Minority => new(
                "members of nationalities with fewer people on the {2}: {3}",
                "{2}人数较少的民族的成员：{3}"
            ),
            PlanDemandKind.NobodyElse => new(
                "only those eligible for it hold the post of {0}",
                "{0}只能由符合条件的人担任"
            ),
            PlanDemandKind.OnePostOfBody => new(
                "one person holds one post of the {2}: {0}",
                "一人在{2}只任一职：{0}"
            ),
            PlanDemandKind.PostFilled => new("the post of {0} is filled", "{0}须有人任职"),
            PlanDemandKind.PostsApart when demand.Posts.Count > 2 => new(
                "nobody holds two of these that bar each other: {0}",
                "一人不得同时担任其中互不相容的职位：{0}"
            ),
            PlanDemandKind.PostsApart => new("one person does not hold both: {0}", "一人不得同时担任：{0}"),
            PlanDemandKind.RelativesApart when demand.Kin is null => new(
                "relatives among {1} do not hold posts that are kept apart",
                "{1}中的亲属不得担任须回避的职位"
            ),
            PlanDemandKind.PostsEach => new(
                "nobody holds more than so many posts: {3}",
                "一人兼任的职位数：{3}"
            ),
            PlanDemandKind.RelativesApart => new(
                "{1} do not hold posts that are kept apart: {4}",
                "{1}不得担任须回避的职位：{4}"
            ),
            PlanDemandKind.Trait => new(
                "members with what is asked of the {2}: {3}",
                "{2}具备规定条件的成员：{3}"
            ),
            PlanDemandKind.Willing when demand.People.Count > 1 => new(
                "{1} are not willing to be {0}",
                "{1}不愿担任{0}"
            ),
            PlanDemandKind.Willing => new("{1} is not willing to be {0}", "{1}不愿担任{0}"),
            PlanDemandKind.Women => new("women on the {2}: {3}", "{2}妇女成员：{3}"),
            _ => throw new UnreachableException(),
        };

    private static Words Gives(PlanDemand demand) =>
        demand.Kind switch
        {
            PlanDemandKind.CrossAppointment => new(
                "people in more than one of {2}: {3} is given up",
                "在{2}交叉任职的人数：不再要求{3}"
            ),
            PlanDemandKind.DualLeadership => new("different people hold: {0}", "由不同的人分别担任：{0}"),
            PlanDemandKind.Headcount => new(
                "headcount of {2} together: {3} is given up",
                "{2}合计职数：不再要求{3}"
            ),
            PlanDemandKind.Members => new("members of the {2}: {3} is given up", "{2}成员人数：不再要求{3}"),
            PlanDemandKind.Minority => new(
                "members of nationalities with fewer people on the {2}: {3} is given up",
                "{2}人数较少的民族的成员：不再要求{3}"
            ),
            PlanDemandKind.NobodyElse => new(
                "one more eligible person is found for the post of {0}",
                "{0}另有一名符合条件的人"
            ),
            PlanDemandKind.OnePostOfBody => new(
                "one person holds several posts of the {2}: {0}",
                "一人在{2}兼任数职：{0}"
            ),
            PlanDemandKind.PostFilled => new("the post of {0} stays open", "{0}空缺"),
            PlanDemandKind.PostsApart => new("one person holds both: {0}", "由一人同时担任：{0}"),
            PlanDemandKind.PostsEach => new(
                "one person holds more posts than allowed ({3})",
                "一人兼任的职位数突破限额（{3}）"
            ),
            PlanDemandKind.RelativesApart when demand.Kin is null => new(
                "relatives among {1} hold posts that are kept apart",
                "{1}中的亲属担任须回避的职位"
            ),
            PlanDemandKind.RelativesApart => new(
                "{1} hold posts that are kept apart: {4}",
                "{1}担任须回避的职位：{4}"
            ),
            PlanDemandKind.Trait => new(
                "members with what is asked of the {2}: {3} is given up",
                "{2}具备规定条件的成员：不再要求{3}"
            ),
            PlanDemandKind.Willing => new("{1} becomes willing to be {0}", "{1}愿意担任{0}"),
            PlanDemandKind.Women => new("women on the {2}: {3} is given up", "{2}妇女成员：不再要求{3}"),
            _ => throw new UnreachableException(),
        };
}
