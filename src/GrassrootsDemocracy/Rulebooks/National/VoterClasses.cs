using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Voters;

namespace GrassrootsDemocracy.Rulebooks.National;

// The classes of voters that several instruments name, each with a different third one.
internal static class VoterClasses
{
    // 户籍在本村并且在本村居住的村民.
    public static VoterClass RegisteredAndLivingHere { get; } =
        new(
            new(
                "voter-class/registered-and-living-here",
                "registered and living here",
                "户籍在本村并且在本村居住的村民"
            ),
            [Condition.That(VoterFacts.RegisteredHere), Condition.That(VoterFacts.LivesHere)]
        );

    // 户籍在本村，不在本村居住，本人表示参加选举的村民.
    public static VoterClass RegisteredAndAway { get; } =
        new(
            new(
                "voter-class/registered-and-away",
                "registered here and living elsewhere",
                "户籍在本村、不在本村居住的村民"
            ),
            [
                Condition.That(VoterFacts.RegisteredHere),
                Condition.NotThat(VoterFacts.LivesHere),
                Condition.OwnWord(VoterFacts.Declared),
            ]
        );

    // 户籍不在本村，在本村居住一年以上.
    public static VoterClass LivingHereForAYear { get; } =
        Outsiders(Condition.For(VoterFacts.LivesHere, new(1, TimeUnit.Year)));

    // 在本村居住或者从事村务工作一年以上.
    public static VoterClass LivingOrWorkingHereForAYear { get; } =
        Outsiders(
            Condition.Either(
                Condition.For(VoterFacts.LivesHere, new(1, TimeUnit.Year)),
                Condition.For(VoterFacts.DoesVillageWork, new(1, TimeUnit.Year))
            )
        );

    // Every villager or resident of the place.
    public static VoterClass OfThePlace { get; } =
        new(
            new("voter-class/of-the-place", "villagers or residents of the place", "本地村民、居民"),
            [Condition.That(VoterFacts.BelongsHere)]
        );

    // 户籍在本社区的居民 who say that they take part.
    public static VoterClass RegisteredInCommunity { get; } =
        new(
            new("voter-class/registered-in-community", "residents registered here", "户籍在本社区的居民"),
            [Condition.That(VoterFacts.RegisteredHere), Condition.OwnWord(VoterFacts.Declared)]
        );

    // 户籍不在本社区但在本社区常住的居民 who say that they take part.
    public static VoterClass LivingInCommunity { get; } =
        new(
            new(
                "voter-class/living-in-community",
                "residents living here habitually",
                "户籍不在本社区但在本社区常住的居民"
            ),
            [
                Condition.NotThat(VoterFacts.RegisteredHere),
                Condition.That(VoterFacts.LivesHereHabitually),
                Condition.OwnWord(VoterFacts.Declared),
            ]
        );

    // 户籍不在本社区，在本社区工作六个月以上的社区工作者，本人申请、由居民选举委员会确认.
    public static VoterClass CommunityWorkers { get; } =
        new(
            new(
                "voter-class/community-workers",
                "community workers from elsewhere",
                "户籍不在本社区的社区工作者"
            ),
            [
                Condition.NotThat(VoterFacts.RegisteredHere),
                Condition.For(VoterFacts.CommunityWorker, new(6, TimeUnit.Month)),
                Condition.That(VoterFacts.Applied),
                Condition.That(VoterFacts.ConfirmedByElectionCommittee),
            ]
        );

    // 正式党员: membership itself asks for an age.
    public static VoterClass FullMembers { get; } =
        new(
            new("voter-class/full-members", "full members of the party", "正式党员"),
            [Condition.That(VoterFacts.FullMember)]
        )
        {
            IsOfAnyAge = true,
        };

    private static VoterClass Outsiders(Condition stay) =>
        new(
            new("voter-class/not-registered-here", "people registered elsewhere", "户籍不在本村的公民"),
            [
                Condition.NotThat(VoterFacts.RegisteredHere),
                stay,
                Condition.That(VoterFacts.Applied),
                Condition.That(VoterFacts.AgreedByAssembly),
            ]
        );
}
