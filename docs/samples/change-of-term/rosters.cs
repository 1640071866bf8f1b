using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using NodaTime;

// SYNTHETIC rosters whose totals are the published ones: 40 communities, 247 full-time people before and 209 after, one person as
// secretary and director in all of them, 76 % of the people on both committees, and 5 to 7 people in each.
internal static class Rosters
{
    public static List<Roster> Before(LocalDate day) =>
        [.. Enumerable.Range(1, 40).Select(number => Community(number, number == 1 ? 4 : 3, day))];

    public static List<Roster> After(LocalDate day) =>
        [.. Enumerable.Range(1, 40).Select(number => Community(number, number == 40 ? 3 : 4, day))];

    // Thirty communities have a branch of four, nine of five and one of three; each has a residents' committee of five. That makes
    // 368 posts. Before, 121 people sit on both committees of their community (368 - 121 = 247 people), after, 159 (209 people).
    private static Roster Community(int number, int both, LocalDate day)
    {
        const int Residents = 5;
        var size =
            number <= 30 ? 4
            : number <= 39 ? 5
            : 3;
        var residents = Enumerable.Range(0, Residents).Select(person => Id(number, person)).ToList();
        var branch = Enumerable
            .Range(0, size)
            .Select(person => Id(number, person < both ? person : Residents + person - both))
            .ToList();
        string[] others = [Id(number, 7), Id(number, 8)]; // residents who hold nothing yet
        return new()
        {
            Community = $"{number:00}",
            Posts =
            [
                .. branch.Select(
                    (_, post) =>
                        Post(
                            $"branch-{post + 1}",
                            Bodies.PartyBranchCommittee,
                            post == 0 ? Office.Secretary : Office.Member
                        )
                ),
                .. residents.Select(
                    (_, post) =>
                        Post(
                            $"residents-{post + 1}",
                            Bodies.ResidentsCommittee,
                            post == 0 ? Office.Director : Office.Member
                        )
                ),
            ],
            People =
            [
                .. residents
                    .Union(branch)
                    .Concat(others)
                    .Select(
                        (id, person) =>
                            new Person
                            {
                                Id = id,
                                IsWoman = person % 2 == 1,
                                IsPartyMember = branch.Contains(id),
                            }
                    ),
            ],
            Tenures =
            [
                .. branch.Select(
                    (id, post) =>
                        new PostTenure
                        {
                            PostId = $"branch-{post + 1}",
                            PersonId = id,
                            From = day.PlusYears(-1),
                        }
                ),
                .. residents.Select(
                    (id, post) =>
                        new PostTenure
                        {
                            PostId = $"residents-{post + 1}",
                            PersonId = id,
                            From = day.PlusYears(-1),
                        }
                ),
            ],
            Kinship = Kinship.None,
            IsMultiEthnic = false,
        };
    }

    private static string Id(int number, int person) => $"{number:00}-{(char)('A' + person)}";

    private static Post Post(string id, Label body, Office office) =>
        new()
        {
            Id = id,
            Body = body,
            Office = office,
            IsFullTime = true,
        };
}
