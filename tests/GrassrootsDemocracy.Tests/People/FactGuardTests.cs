using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.People;

// What cannot be is refused when a fact is made, and when it is copied with a change.
public class FactGuardTests
{
    private static readonly ElectoralRoll Roll = new() { Franchise = Franchise.Voters, Registered = 100 };

    private static readonly Attendance Attendance = new() { Due = 10, Present = 9 };

    private static readonly Body Body = new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation };

    [Fact]
    public void Nobody_on_the_roll_is_a_fact() =>
        Assert.Equal(0, (Roll with { Registered = 0, Entitled = 0 }).Registered);

    [Fact]
    public void More_on_the_roll_than_entitled_is_a_fact_that_a_rule_may_find() =>
        Assert.Equal(50, (Roll with { Entitled = 50 }).Entitled);

    [Fact]
    public void How_many_are_entitled_can_be_unknown() =>
        Assert.Null((Roll with { Entitled = null }).Entitled);

    [Fact]
    public void A_negative_count_on_the_roll_is_refused_by_name()
    {
        Assert.Throws<ArgumentException>(
            "Registered",
            () => new ElectoralRoll { Franchise = default, Registered = -1 }
        );
        Assert.Throws<ArgumentException>("Registered", () => Roll with { Registered = -1 });
        Assert.Throws<ArgumentException>("Entitled", () => Roll with { Entitled = -1 });
    }

    [Fact]
    public void A_franchise_that_is_none_is_refused_by_name() =>
        Assert.ThrowsAny<ArgumentException>(() => Roll with { Franchise = (Franchise)9 });

    [Fact]
    public void More_present_than_due_is_a_fact_that_a_rule_may_find() =>
        Assert.Equal(11, (Attendance with { Present = 11 }).Present);

    [Fact]
    public void A_negative_attendance_is_refused_by_name()
    {
        Assert.Throws<ArgumentException>("Due", () => Attendance with { Due = -1 });
        Assert.Throws<ArgumentException>("Present", () => Attendance with { Present = -1 });
    }

    [Fact]
    public void A_body_without_a_name_is_refused() =>
        Assert.Throws<ArgumentException>("Name", () => Body with { Name = " " });
}
