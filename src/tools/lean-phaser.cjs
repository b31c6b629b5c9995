// The part of Phaser the view uses. Phaser's own core entry comes first: its require order avoids a crash of
// circular imports. What the core leaves out and a scene needs is added below, one line each.
var Phaser = require("phaser-sources/phaser-core.js");
require("phaser-sources/gameobjects/container/ContainerFactory");
require("phaser-sources/gameobjects/zone/ZoneFactory");
Phaser.GameObjects.Container = require("phaser-sources/gameobjects/container/Container");
Phaser.GameObjects.Zone = require("phaser-sources/gameobjects/zone/Zone");
module.exports = Phaser;
