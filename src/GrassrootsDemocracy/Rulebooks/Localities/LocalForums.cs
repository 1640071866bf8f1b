using GrassrootsDemocracy.Forums;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// What the reports say of forums, talk days, inquiry and reception days and joint meetings, and where they say that something is
// and not how much of it, an open term.
internal static class LocalForums
{
    private static Cadence Monthly => Cadence.AtLeast(1, CadenceUnit.Month);

    // Suizhou S3, S4, S5.
    public static Rulebook WithSuizhouForums(this Rulebook book) =>
        book.WithForum(ForumNorms.MemberForum, Circles.PartyMembers)
            .WithForum(ForumNorms.FarmerForum, Circles.Farmers)
            .WithTalkDays(ForumNorms.TalkDays, Of("Suizhou city, talk days", "随州市“逢四说事”制度"))
            .WithInquiryDay(ForumNorms.InquiryDay, Of("Suizhou city, inquiry days", "随州市“民情质询”活动"));

    // Minhang M9, M14. Of the days of reception the report says that they are fixed and not which, of the collecting of opinions
    // that it is regular and not how often.
    public static Rulebook WithMinhangForums(this Rulebook book)
    {
        var (reception, joint) = (ForumNorms.ReceptionDay, ForumNorms.JointMeeting);
        var visits = OfMinhang("Minhang district, three visits", "闵行区“三访”制度");
        var meeting = OfMinhang("Minhang district, joint meetings", "闵行区区域党建联席会议制度");
        return book.LeavingOpen(reception.Every, visits)
            .With(reception.DaysFixed, value: true, visits)
            .With(reception.PlaceFixed, value: true, visits)
            .With(reception.LedBy, [ForumActors.PartyDelegate], visits)
            .With(reception.Registration.Task, ForumStages.Registration, visits)
            .With(reception.Closing.Task, SolvedOrPassedOn, visits)
            .With(reception.Closing.After, [ForumStages.Registration], visits)
            .With(joint.NoHierarchy, value: true, meeting)
            .With(joint.Officers, value: true, meeting)
            .With(
                joint.Contents,
                [JointActivities.OpinionCollection, JointActivities.Officers, JointActivities.Themed],
                meeting
            )
            .LeavingOpen(joint.OpinionsEvery, meeting)
            .LeavingOpen(joint.Every, meeting);
    }

    // Youth League Y3: the report names the day and says nothing more of it.
    public static Rulebook WithSecretaryReceptionDay(this Rulebook book, Citation source)
    {
        var norms = ForumNorms.SecretaryReceptionDay;
        return book.With(norms.LedBy, [ForumActors.Secretary], source).LeavingOpen(norms.Every, source);
    }

    private static Label SolvedOrPassedOn { get; } =
        new(
            "forum-task/solved-or-passed-on",
            "solving the matter or passing it on",
            "解决或者转交所反映事项"
        );

    // "Normally" once a month, and ad hoc as well; "mostly" at noon, in the evening or on rainy days, which is no share.
    private static Rulebook WithForum(this Rulebook book, ForumNorms norms, Label speaker)
    {
        var source = Of("Suizhou city, members' and farmers' forums", "随州市“两讲”议事制度");
        return book.With(norms.Every, Monthly, source, Latitude.MayFill)
            .With(norms.AdHoc, value: true, source)
            .With(norms.MainSpeaker, [speaker], source)
            .With(norms.Supplementary, value: true, source)
            .With(norms.Contents, ForumTopics.All, source)
            .With(
                norms.TimesOfDay,
                [ForumTimes.Noon, ForumTimes.Evening, ForumTimes.RainyDay, ForumTimes.SlackTime],
                source
            )
            .LeavingOpen(norms.TimesShare, source);
    }

    private static Rulebook WithTalkDays(this Rulebook book, ForumNorms norms, Citation source) =>
        book.With(norms.Every, Cadence.OnDaysOfMonth([4, 14, 24]), source)
            .With(norms.LedBy, [ForumActors.Secretary, ForumActors.ResidentCadre], source)
            .With(norms.InTurn, value: true, source)
            .With(norms.Registration.Task, ForumStages.Registration, source)
            .With(norms.Handling.Task, ForumStages.Handling, source)
            .With(norms.Handling.After, [ForumStages.Registration], source)
            .With(norms.Closing.Task, ForumStages.Closing, source)
            .With(norms.Closing.After, [ForumStages.Handling], source);

    // "Several" kinds of channels (多种形式) are two at least.
    private static Rulebook WithInquiryDay(this Rulebook book, ForumNorms norms, Citation source) =>
        book.With(norms.Every, Monthly, source)
            .With(norms.DaysFixed, value: true, source)
            .With(norms.DaysFixedBy, [Bodies.TownshipPartyCommittee, Bodies.TownshipGovernment], source)
            .With(norms.LeastChannels, 2, source)
            .With(norms.OnTheSpot, value: true, source)
            .With(norms.AnsweredBy, [ForumActors.TownshipLeader], source);

    private static Citation Of(string name, string chineseName) =>
        Reported(name, chineseName, "2005", "2008");

    private static Citation OfMinhang(string name, string chineseName) =>
        Reported(name, chineseName, "2008", "2009");

    private static Citation Reported(string name, string chineseName, string edition, string year) =>
        new(
            new(name, chineseName, edition),
            Provision.Named($"as reported in {year}", $"据{year}年报道"),
            TextStatus.Confirmed
        );
}
