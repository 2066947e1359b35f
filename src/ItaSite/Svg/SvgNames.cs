using System.Collections.Frozen;

namespace ItaSite.Svg;

/// <summary>What a published drawing may be made of; whatever is not listed here is left out or refused.</summary>
internal static class SvgNames
{
    public const string Namespace = "http://www.w3.org/2000/svg";
    public const string LinkNamespace = "http://www.w3.org/1999/xlink";
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    public const string HtmlNamespace = "http://www.w3.org/1999/xhtml";
    public const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    public static readonly FrozenSet<string> Elements = Set(
        """
        svg g defs symbol use title desc a switch style path rect circle ellipse line polyline polygon
        text tspan textPath image linearGradient radialGradient stop pattern clipPath mask marker filter
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
        feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
        feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
        feSpecularLighting feSpotLight feTile feTurbulence
        animate animateTransform animateMotion mpath set
        """
    );

    /// <summary>What a browser runs or loads wherever it stands.</summary>
    public static readonly FrozenSet<string> Running = Set(
        """
        script handler listener foreignObject iframe frame embed object applet audio video canvas source track
        link meta base form input button body html head img template portal
        """,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What runs by its name in any language of markup that browsers ever knew.</summary>
    public static readonly FrozenSet<string> RunningAnywhere = Set(
        "script handler listener foreignObject",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Attributes that nothing is loaded by, whatever they say.</summary>
    public static readonly FrozenSet<string> PlainAttributes = Set(
        """
        id class lang role tabindex media version baseProfile
        x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height d points pathLength viewBox
        preserveAspectRatio transform gradientTransform gradientUnits spreadMethod offset
        patternTransform patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits
        markerWidth markerHeight markerUnits refX refY orient rotate textLength lengthAdjust startOffset
        method spacing side glyph-orientation-vertical glyph-orientation-horizontal kerning
        filterUnits primitiveUnits filterRes in in2 result mode type values tableValues slope intercept
        amplitude exponent k1 k2 k3 k4 operator order kernelMatrix divisor bias targetX targetY edgeMode
        kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent
        limitingConeAngle azimuth elevation pointsAtX pointsAtY pointsAtZ z scale xChannelSelector
        yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
        begin dur end min max restart repeatCount repeatDur calcMode keyTimes keySplines keyPoints additive
        accumulate attributeType path requiredFeatures requiredExtensions systemLanguage
        externalResourcesRequired zoomAndPan
        """
    );

    /// <summary>What an animation says of the attribute that it moves.</summary>
    public static readonly FrozenSet<string> AnimatedValues = Set("from to by values");

    public static readonly FrozenSet<string> Properties = Set(
        """
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
        color-interpolation-filters color-profile color-rendering color-scheme cursor direction display
        dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity
        font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
        font-synthesis font-variant font-variant-alternates font-variant-caps font-variant-east-asian
        font-variant-ligatures font-variant-numeric font-variant-position font-variation-settings font-weight
        image-rendering isolation letter-spacing lighting-color line-height marker marker-end marker-mid
        marker-start mask mask-type mix-blend-mode opacity outline overflow paint-order pointer-events
        shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
        text-align text-align-last text-anchor text-decoration text-decoration-color text-decoration-line
        text-decoration-style text-decoration-thickness text-indent text-orientation text-overflow
        text-rendering text-transform text-underline-offset unicode-bidi vector-effect vertical-align
        visibility white-space word-spacing word-break overflow-wrap writing-mode user-select
        inline-size shape-inside shape-padding shape-margin shape-subtract shape-image-threshold
        transform transform-box transform-origin translate rotate scale perspective backface-visibility
        x y cx cy r rx ry d width height min-width max-width min-height max-height margin padding
        background background-color border border-radius box-sizing object-fit
        animation animation-delay animation-direction animation-duration animation-fill-mode
        animation-iteration-count animation-name animation-play-state animation-timing-function
        transition transition-delay transition-duration transition-property transition-timing-function
        offset-distance offset-rotate will-change clip-path stroke-alignment -webkit-text-size-adjust
        """,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Properties whose strings are names.</summary>
    public static readonly FrozenSet<string> Named = Set(
        "font font-family font-feature-settings font-variation-settings text-overflow",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Functions of values; <c>url()</c> is judged by its address.</summary>
    public static readonly FrozenSet<string> Functions = Set(
        """
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark icc-color device-cmyk
        calc min max clamp round abs sign sin cos tan sqrt pow var
        translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate rotatex
        rotatey rotatez rotate3d skew skewx skewy matrix matrix3d perspective
        blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
        polygon circle ellipse inset rect xywh path cubic-bezier steps linear
        linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
        repeating-conic-gradient
        """,
        StringComparer.OrdinalIgnoreCase
    );

    private static FrozenSet<string> Set(string names, StringComparer? comparer = null) =>
        names
            .Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(comparer ?? StringComparer.Ordinal);
}
