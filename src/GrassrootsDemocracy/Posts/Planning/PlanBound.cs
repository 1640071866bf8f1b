namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>How far a plan may be off the best, where it could not be proven that none is better.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Found">What the plan comes to: persons, those cross-appointed, or the weight of preferences it does not follow.</param>
/// <param name="Limit">What no plan can be better than; the goals after this one were not looked at.</param>
public sealed record PlanBound(PlanGoal Goal, long Found, long Limit) : Readable
{
    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            Goal switch
            {
                PlanGoal.FewestPersons => new Words("people: {0}, at least {1}", "人数：{0}，至少{1}"),
                PlanGoal.MostCrossAppointment => new Words(
                    "people in more than one body: {0}, at most {1}",
                    "交叉任职人数：{0}，至多{1}"
                ),
                _ => new Words(
                    "weight of the preferences not followed: {0}, at least {1}",
                    "未遵从的意愿的权重：{0}，至少{1}"
                ),
            }
        ).Fill(language, Found, Limit);
}
