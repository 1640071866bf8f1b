using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OneStep;

// N6: a director who is elected on ballots without printed names gets one answer, whichever of the two rooms is asked.
public class OneAnswerTests
{
    private static readonly Rulebook Law = RulebookCatalogue
        .BuiltIn.Find(JurisdictionCode.Parse("441500"), new LocalDate(2012, 3, 3))
        .Under("A village")
        .With(
            ElectionNorms.VillagersCommittee.WriteIns,
            WriteInRule.Allowed,
            Tests.Norms.SampleNorms.Article(1),
            Latitude.Free
        );

    [Theory]
    [InlineData(31, 20)] // more than half of 60
    [InlineData(30, 20)] // half elects nobody
    [InlineData(30, 30)] // two with half each
    [InlineData(0, 0)] // blank ballots
    public void Without_printed_names_both_rooms_give_one_answer(int wang, int li)
    {
        var election = ElectionRules.From(Law, ElectionNorms.VillagersCommittee, Franchise.Voters);
        var oneStep = OneStepRules.From(Law, ElectionNorms.VillagersCommittee, Franchise.Voters);
        var box = new BallotBox(election.Paper([], seats: 1));
        var open = oneStep.OpenBox(
            new ElectableNames(new NamedPerson { Name = "Wang" }, new NamedPerson { Name = "Li" }),
            new OneStepOffice(Office.Director, 1)
        );
        foreach (var (name, times) in ((string, int)[])[("Wang", wang), ("Li", li), ("", 60 - wang - li)])
        {
            for (var i = 0; i < times; i++)
            {
                string[] ballot = name.Length == 0 ? [] : [name];
                box.AddNames(ballot);
                open.Add(ballot);
            }
        }

        Body village = new()
        {
            Name = "A village",
            Jurisdiction = JurisdictionCode.Parse("441500"),
            Kind = Bodies.VillagersCommittee,
        };
        ElectoralRoll roll = new() { Franchise = Franchise.Voters, Registered = 100 };
        var one = election.Decide(
            new()
            {
                Contest = new()
                {
                    Body = village,
                    Day = new(2012, 3, 3),
                    Seats = 1,
                    OtherMembers = 2,
                },
                Roll = roll,
                Tally = box.Count().WithIssued(60),
            }
        );
        var other = oneStep.Decide(
            new()
            {
                Body = village,
                Day = new(2012, 3, 3),
                Roll = roll,
                Count = open.Close(),
                Issued = 60,
                OtherMembers = 2,
            }
        );

        Assert.Equal(other.Offices[0].Status, one.Status);
        Assert.Equal(other.Offices[0].Elected, one.Elected);
        Assert.Equal(wang > 30 ? ["Wang"] : [], one.Elected);
    }
}
