using System.Globalization;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Deliberation;

// M2 and the minutes of a meeting: who attended in which circle, who was there at each vote, results and next steps.
public sealed class MinutesTests
{
    private static Minutes Minutes { get; } =
        new()
        {
            Meeting = Assemblies
                .Rules("2026-01-01", AssemblyNorms.VillagersAssembly)
                .Check(
                    new()
                    {
                        Body = Bodies.VillagersAssembly,
                        Day = new(2026, 3, 20),
                        Basis = Circles.Adults,
                        Adults = 100,
                        Votes =
                        [
                            new()
                            {
                                Title = "Road",
                                Present = 60,
                                For = 31,
                                Against = 20,
                                Abstain = 8,
                                Invalid = 1,
                            },
                            new() { Title = "School", For = 10 },
                        ],
                    }
                ),
            Circles =
            [
                new() { Circle = MeetingCircles.Decide, Present = 60 },
                new()
                {
                    Circle = MeetingCircles.Listen,
                    Present = 2,
                    Names = ["Li", "Wang"],
                },
            ],
            NextSteps =
            [
                new()
                {
                    Title = "tender",
                    By = Bodies.VillagersCommittee,
                    Until = new(2026, 4, 1),
                },
            ],
        };

    [Fact]
    public void They_say_who_came_what_was_decided_and_what_follows() =>
        Assert.Equal(
            [
                "villagers' assembly, 2026-03-20",
                "those who decide: 60 present",
                "those who listen: 2 present (Li, Wang)",
                "Road: present at the vote 60; 31 for, 20 against, 8 abstaining, 1 invalid; adopted",
                "School: present at the vote not recorded; 10 for, 0 against, 0 abstaining, 0 invalid; open",
                "next: tender, by the villagers' committee, until 2026-04-01",
            ],
            Minutes.Lines(CultureInfo.InvariantCulture)
        );

    [Fact]
    public void They_can_be_read_in_chinese() =>
        Assert.Equal("村民会议，2026-03-20", Minutes.Lines(CultureInfo.GetCultureInfo("zh-Hans"))[0]);
}
