namespace ItaSite.Catalogues;

/// <summary>The catalogue's words for the rules that are a plain yes or no.</summary>
internal static class QualityWords
{
    public static readonly IReadOnlyList<(string Word, Quality Quality)> All =
    [
        ("on-agency-site", Quality.OnAgencySite),
        ("on-home-page", Quality.OnHomePage),
        ("link-from-home", Quality.LinkFromHome),
        ("link-to-social-network", Quality.LinkToSocialNetwork),
        ("two-way-channel", Quality.TwoWayChannel),
        ("online-channel", Quality.OnlineChannel),
        ("no-travel-needed", Quality.NoTravelNeeded),
        ("separate-from-general-complaints", Quality.SeparateFromGeneralComplaints),
        ("qr-code", Quality.QrCode),
    ];

    public static string Of(Quality quality) => All.First(entry => entry.Quality == quality).Word;
}
