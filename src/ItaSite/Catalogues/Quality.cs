namespace ItaSite.Catalogues;

/// <summary>What a place or a channel must be, for the rules that are a plain yes or no.</summary>
internal enum Quality
{
    OnAgencySite,
    OnHomePage,
    LinkFromHome,
    LinkToSocialNetwork,
    TwoWayChannel,
    OnlineChannel,
    NoTravelNeeded,
    SeparateFromGeneralComplaints,
    QrCode,
}
