using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>The public survey of those who dealt with the agency (EIT), reached by its QR code.</summary>
/// <param name="Url">The address that ITAS gave the agency; absolute, and never the staff survey's (IIT).</param>
/// <param name="IsSample">True while the agency has not given its real address.</param>
/// <param name="Opens">First day of answering, if known.</param>
/// <param name="Closes">Last day of answering, if known.</param>
internal sealed record EitSurvey(string Url, bool IsSample, DateOnly? Opens, DateOnly? Closes)
{
    /// <summary>Where the settings name its address.</summary>
    public Place UrlPlace { get; init; }

    /// <summary>
    /// Of an agency whose assessment has no such survey: no page, poster, code or link is made for it.
    /// </summary>
    public static readonly EitSurvey None = new("", IsSample: false, null, null);

    public bool IsGiven => Url.Length > 0;
}
