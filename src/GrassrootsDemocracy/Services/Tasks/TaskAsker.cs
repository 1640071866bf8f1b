namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>Who asks a committee for something.</summary>
public enum TaskAsker
{
    /// <summary>A resident or a villager, or anybody else who is no authority.</summary>
    [Words("residents or others", "居民、村民或者其他人")]
    Others,

    /// <summary>The government of the place or its subdistrict office (人民政府、街道办事处).</summary>
    [Words("the government or its subdistrict office", "人民政府或者街道办事处")]
    Government,

    /// <summary>A department of a government (有关部门).</summary>
    [Words("a department", "有关部门")]
    Department,
}
